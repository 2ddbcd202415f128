using NewsBot.Inference;
using NewsBot.Replies;
using NewsBot.Tests.Commands;
using NewsBot.Tests.Inference;
using Xunit.Abstractions;

namespace NewsBot.Tests.Summaries.Models;

/// <summary>
/// What a large language model replied to the prompts about the briefs in `seeds/`, recorded on 2026-11-27 by the hash of each prompt. Where a prompt, a brief or the selection
/// changes, its hash does, and the reply has to be recorded anew: with the settings Inference in the environment the replies that are missing are asked for.
/// </summary>
public sealed class RecordedModelTests(ITestOutputHelper output)
{
    private static readonly string s_folder = Path.Combine(Folders.Project, "tests", "NewsBot.Tests", "Summaries", "Models", "Recorded");

    [Theory]
    [InlineData("/summary withdrawal", 7)]
    [InlineData("/summary date:2022-02-16", 7)]
    [InlineData("/summary date:2022-02-15", 5)]
    [InlineData("/summary troops", 7)]
    [InlineData("/ask What did Blinken say about a pullback?", 3)]
    public async Task What_a_model_words_after_its_sources_is_shown(string question, int least)
    {
        using var bot = new TestBot(Path.Combine(Folders.Project, "seeds"), model: new RecordedReplies(s_folder, Live()));

        var reply = await bot.AskAsync(question);
        var explained = await bot.AskAsync($"explain {reply.AnswerId}");

        foreach (var note in explained.Notes.Where(note => note.StartsWith("Dropped", StringComparison.Ordinal))) output.WriteLine(note);
        bot.AssertProven(reply);
        Assert.Contains("worded", reply.Lead, StringComparison.Ordinal);
        Assert.True(reply.Items.Count(item => item.Kind is ItemKind.Statement) >= least, $"{reply.Items.Count(item => item.Kind is ItemKind.Statement)} shown");
    }

    private static OpenAiChatClient? Live() => Environment.GetEnvironmentVariable("NewsBot__Inference__Endpoint") is { Length: > 0 } endpoint
        ? new(new InferenceOptions
        {
            Endpoint = endpoint,
            Model = Environment.GetEnvironmentVariable("NewsBot__Inference__Model") ?? "",
            ApiKey = Environment.GetEnvironmentVariable("NewsBot__Inference__ApiKey") ?? "",
        })
        : null;
}
