using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Typed;
using NewsBot.Inference;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Terminal;

namespace NewsBot.Tests.Commands;

/// <summary>The whole bot as the program builds it, on an archive in a folder of its own that is deleted at the end; without a console.</summary>
internal sealed class TestBot : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");
    private readonly IHost _host;

    /// <param name="articles">Articles to read in with the first command that answers from the archive: file name to text.</param>
    /// <param name="settings">Beyond those of a plain bot: name to value.</param>
    /// <param name="model">The language model that is configured; null: none.</param>
    public TestBot(IReadOnlyDictionary<string, string> articles, IReadOnlyDictionary<string, string?>? settings = null, IChatClient? model = null)
        : this((string?)null, settings, model: model)
    {
        Directory.CreateDirectory(Seeds);
        foreach (var (name, text) in articles) File.WriteAllText(Path.Combine(Seeds, name), text);
    }

    /// <param name="seeds">The seeds folder; null: the one in the bot's own folder; empty: none.</param>
    /// <param name="settings">Beyond those of a plain bot: name to value.</param>
    /// <param name="configure">Puts other parts in the place of the program's; null: none.</param>
    /// <param name="model">The language model that is configured; null: none.</param>
    public TestBot(
        string? seeds, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null, IChatClient? model = null)
    {
        Seeds = seeds ?? Path.Combine(Folder, "seeds");
        var builder = BotSetup.Create(new TerminalOptions { Database = Database });
        builder.Configuration.AddInMemoryCollection(
        [
            new("Seeds:Folder", Seeds),
            new("Prompts:Folder", Path.Combine(Folders.Project, "prompts")),
        ]);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Logging.ClearProviders();
        builder.Services.RemoveAll<IProgress<WorkProgress>>();
        builder.Services.AddSingleton<TimeProvider>(new StoppedClock());
        configure?.Invoke(builder.Services);
        if (model is not null)
            builder.Services.AddSingleton(new ChatModel(model, new InferenceOptions { Model = "model-a", TimeoutSeconds = 2 }, TimeProvider.System, NullLogger<ChatModel>.Instance));
        _host = builder.Build();
    }

    /// <summary>"Today", for every command.</summary>
    public static DateTimeOffset Now { get; } = new(2031, 3, 6, 12, 0, 0, TimeSpan.Zero);

    public string Folder => _folder.FullName;

    public string Seeds { get; }

    public string Database => Path.Combine(Folder, "archive.db");

    public CommandDispatcher Dispatcher => Part<CommandDispatcher>();

    public T Part<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Runs a line as it is typed at the prompt.</summary>
    public async Task<Reply> AskAsync(string line, Asker? asker = null)
    {
        var typed = Part<TypedCommandParser>().Parse(line);
        return typed.Refusal ?? await Dispatcher.RunAsync(typed.Call! with { Asker = asker ?? Asker.Operator }, CancellationToken.None);
    }

    /// <summary>Asserts what holds for every answer: each item is cited, each citation stands in its stored article, each direct quotation is verbatim.</summary>
    public void AssertProven(Reply reply)
    {
        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.NotEmpty(reply.Items);
        Assert.Equal(Enumerable.Range(1, reply.Citations.Count), reply.Citations.Select(citation => citation.Number));
        foreach (var citation in reply.Citations)
        {
            var body = Part<ArticleStore>().Find(citation.Citation.ArticleId, CancellationToken.None)!.Body;
            Assert.Equal(citation.Citation.Words, body[citation.Citation.Span.Start..citation.Citation.Span.End]);
        }

        foreach (var item in reply.Items)
        {
            Assert.NotEmpty(item.Citations);
            Assert.All(item.Citations, number => Assert.InRange(number, 1, reply.Citations.Count));
            if (item.Kind is not (ItemKind.Direct or ItemKind.Mixed or ItemKind.Indirect)) continue;

            var cited = item.Citations.Select(number => reply.Citations[number - 1].Citation.Words).ToList();
            Assert.All(item.Text.Split(ReplyItem.Interruption), fragment => Assert.Contains(fragment, cited));
        }
    }

    public void Dispose()
    {
        _host.Dispose();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A reading that was stopped may have closed a journal meanwhile.
            _folder.Delete(recursive: true);
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
