using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Chat;
using NewsBot.Terminal;
using NewsBot.Terminal.Background;
using NewsBot.Terminal.Output;

namespace NewsBot.Tests.Terminal.Background;

public sealed class BackgroundWorkTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Hosted_services_run_beside_the_foreground_and_stop_with_it()
    {
        var service = new Recorded();
        using var host = Host(services => services.AddSingleton<IHostedService>(service));

        var running = await host.Services.GetRequiredService<BackgroundWork>().BesideAsync(() => Task.FromResult(service.Events), CancellationToken.None);

        Assert.Equal("started", running);
        Assert.Equal("started stopped", service.Events);
    }

    [Fact]
    public async Task They_stop_when_the_foreground_breaks()
    {
        var service = new Recorded();
        using var host = Host(services => services.AddSingleton<IHostedService>(service));

        await Assert.ThrowsAsync<FormatException>(() =>
            host.Services.GetRequiredService<BackgroundWork>().BesideAsync(() => Task.FromException<int>(new FormatException()), CancellationToken.None));

        Assert.Equal("started stopped", service.Events);
    }

    [Fact]
    public async Task A_service_that_cannot_start_does_not_stop_the_foreground()
    {
        var service = new Recorded { Breaks = true };
        using var host = Host(services => services.AddSingleton<IHostedService>(service));

        Assert.Equal(7, await host.Services.GetRequiredService<BackgroundWork>().BesideAsync(() => Task.FromResult(7), CancellationToken.None));
    }

    [Fact]
    public async Task Run_has_the_background_beside_it()
    {
        var (service, connection) = (new Recorded(), new Connection());
        connection.Look = () => service.Events;
        using var host = Host(services => services
            .AddSingleton<IHostedService>(service)
            .AddSingleton(new Lazy<IChatConnection>(connection)));

        var code = await host.Services.GetRequiredService<TerminalSession>().RunAsync(["run"], CancellationToken.None);

        Assert.Equal(0, code);
        Assert.Equal("started", connection.Seen);
        Assert.Equal("started stopped", service.Events);
    }

    [Fact]
    public async Task A_single_question_does_without_it()
    {
        var service = new Recorded();
        using var host = Host(services => services.AddSingleton<IHostedService>(service));

        await host.Services.GetRequiredService<TerminalSession>().RunAsync(["help"], CancellationToken.None);

        Assert.Equal("", service.Events);
    }

    private IHost Host(Action<IServiceCollection> add)
    {
        var builder = BotSetup.Create(new TerminalOptions { Database = Path.Combine(_folder.FullName, "archive.db") });
        builder.Configuration.AddInMemoryCollection([new("Seeds:Folder", ""), new("Prompts:Folder", Path.Combine(Folders.Project, "prompts"))]);
        builder.Logging.ClearProviders();
        builder.Services.RemoveAll<IHostedService>();
        builder.Services.AddSingleton(_ => new ReplyPrinter(TextWriter.Null, ReplyFormat.Text, isTerminal: false));
        add(builder.Services);
        return builder.Build();
    }

    private sealed class Recorded : IHostedService
    {
        public string Events { get; private set; } = "";

        public bool Breaks { get; init; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            if (Breaks) throw new InvalidOperationException();
            Events += "started";
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            Events += " stopped";
            return Task.CompletedTask;
        }
    }

    private sealed class Connection : IChatConnection
    {
        public Func<string> Look { get; set; } = () => "";

        public string? Seen { get; private set; }

        public ConnectionState State => ConnectionState.Online;

        public Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
        {
            Seen = Look();
            return Task.FromResult(new ConnectionEnd(ConnectionEndCause.Stopped, ""));
        }
    }
}
