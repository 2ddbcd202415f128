using System.Diagnostics;
using System.Globalization;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord.Operation;

/// <summary>`newsbot run` as a supervisor sees it: a process with a token in its environment, signals and an exit code.</summary>
public sealed class RunTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");
    private SimulatedDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await SimulatedDiscord.StartAsync();

    public async Task DisposeAsync()
    {
        await _discord.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_a_token_it_says_so_and_ends_with_two()
    {
        var (code, output) = await EndOf(Start(token: ""));

        Assert.Equal(2, code);
        Assert.Contains("NewsBot__Discord__Token", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_ends_it_with_one_and_a_sentence()
    {
        var (code, output) = await EndOf(Start(token: "MTA.wrong.token"));

        Assert.Equal(1, code);
        Assert.Contains("Discord refuses the token", output, StringComparison.Ordinal);
        Assert.DoesNotContain("MTA.wrong", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_supervisors_signal_ends_it_in_order()
    {
        using var bot = Start(SimulatedDiscord.Token);
        var registered = _discord.Gateway.UntilAsync(notes => notes.Contains("ready")).WaitAsync(Patience);
        await registered;
        var answer = await _discord.CallAsync(Calls.Slash("help"));
        await answer.Finished.Task.WaitAsync(Patience);

        using var signal = Process.Start("kill", ["-TERM", bot.Id.ToString(CultureInfo.InvariantCulture)]);
        var (code, output) = await EndOf(bot);

        Assert.Equal(0, code);
        Assert.Contains("closed by client 1000", _discord.Gateway.Notes);
        Assert.DoesNotContain(SimulatedDiscord.Token, output, StringComparison.Ordinal);
        Assert.Empty(_discord.Api.Broken);
    }

    private Process Start(string token) => BuiltProgram.Start(["run"], new Dictionary<string, string>
    {
        ["NewsBot__Discord__Token"] = token,
        ["NewsBot__Discord__ApiBaseUrl"] = _discord.ApiBase,
        ["NewsBot__Storage__Path"] = Path.Combine(_folder.FullName, "archive.db"),
        ["NewsBot__Seeds__Folder"] = "",
    });

    private static async Task<(int Code, string Output)> EndOf(Process bot)
    {
        using var process = bot;
        using var late = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (bot.StandardOutput.ReadToEndAsync(late.Token), bot.StandardError.ReadToEndAsync(late.Token));
            await bot.WaitForExitAsync(late.Token);
            return (bot.ExitCode, await output + await error);
        }
        finally
        {
            if (!bot.HasExited) bot.Kill();
        }
    }
}
