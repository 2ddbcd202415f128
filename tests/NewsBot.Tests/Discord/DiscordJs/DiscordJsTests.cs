using System.Diagnostics;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord.DiscordJs;

/// <summary>The simulator is faithful where the most used client works against it as against Discord.</summary>
public sealed class DiscordJsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [DiscordJsFact]
    public async Task Discord_js_registers_answers_completes_turns_resumes_and_stops()
    {
        await using var discord = await SimulatedDiscord.StartAsync();
        discord.Api.CheckManners = false; // discord.js leaves allowed_mentions to whoever writes the bot
        using var node = Start(discord);
        await discord.Gateway.UntilAsync(notes => notes.Contains("ready")).WaitAsync(Patience);
        while (!discord.Api.Requests.Any(request => request.Method is "PUT")) await Task.Delay(20, CancellationToken.None);

        var asked = await FinishedAsync(discord, Calls.Slash("who-said", Calls.Text("topic", "harbour")));
        var typed = await FinishedAsync(discord, Calls.Typing("who-said", "topic", "ha"));
        var pressed = await FinishedAsync(discord, Calls.Press("page:a:1"));
        await discord.Gateway.SendAsync(7);
        await ResumedAsync(discord, 1);
        await discord.Gateway.CloseAsync(4000);
        await ResumedAsync(discord, 2);
        discord.Gateway.Cut();
        await ResumedAsync(discord, 3);
        await discord.Gateway.SendAsync(9, true);
        await ResumedAsync(discord, 4);
        await node.StandardInput.WriteLineAsync("stop");
        await node.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal((5, 8, 7), (asked.AnsweredAs, typed.AnsweredAs, pressed.AnsweredAs));
        Assert.Equal("found.md", Assert.Single(asked.Edits[0].Files).Name);
        Assert.Empty(discord.Api.Broken);
        Assert.Equal(0, node.ExitCode);
    }

    private static async Task<SimulatedInteraction> FinishedAsync(SimulatedDiscord discord, System.Text.Json.Nodes.JsonObject call)
    {
        var interaction = await discord.CallAsync(call);
        await Task.WhenAny(interaction.Finished.Task, Task.Delay(Patience, TimeProvider.System));
        Assert.True(interaction.Finished.Task.IsCompleted, string.Join('\n', discord.Api.Requests.Select(request => $"{request} {string.Join("; ", request.Broken)}")));
        return interaction;
    }

    private static Task ResumedAsync(SimulatedDiscord discord, int times) =>
        discord.Gateway.UntilAsync(notes => notes.Count(note => note == "resumed") >= times).WaitAsync(Patience);

    private static Process Start(SimulatedDiscord discord) => Process.Start(new ProcessStartInfo
    {
        FileName = "node",
        ArgumentList = { Path.Combine(Folders.Project, "tests", "NewsBot.Tests", "Discord", "DiscordJs", "check.mjs") },
        RedirectStandardInput = true,
        Environment =
        {
            ["DISCORD_JS_FOLDER"] = DiscordJsFactAttribute.Folder!,
            ["API_BASE"] = discord.ApiBase,
            ["TOKEN"] = SimulatedDiscord.Token,
            ["GUILD"] = SimulatedDiscord.Guild,
        },
    })!;
}
