using NewsBot.Inference;
using NewsBot.Replies;
using NewsBot.Tests.Commands;
using NewsBot.Tests.Inference;

namespace NewsBot.Tests.Summaries;

/// <summary>An article may be replaced after an answer has read it: what is derived from the new version says nothing about the words of the old one.</summary>
public sealed class ReplacedVersionTests
{
    private const string Line = "/summary harbour length:long";
    private const string Bare = "“The harbour of Easton will stay open for every ferry that wants to sail this winter.”";

    private const string Before = $"""
        ---
        title: Harbour to stay open all winter
        outlet: The Harbour Post
        date: 2031-03-04
        url: https://post.example/harbour
        ---
        “We have decided,” said Ann Writer, the harbour master. {Bare}

        The repair of the harbour wall would cost 4 million crowns, the town said.
        """;

    // Longer, with figures where the body before has nothing, and with all that was said at other places.
    private static readonly string s_after = Before.Replace(
        "“We",
        "The council of Easton met for the third time in a week to settle a dispute that has divided the town since divers found cracks in the old wall below the quay.\n\n“We",
        StringComparison.Ordinal) + "\n\nLater the town said that the repair of the harbour wall would cost 7 million crowns, and in the worst case 9 million crowns.";

    [Fact]
    public async Task An_answer_is_built_again_from_the_version_it_cites_though_the_present_one_prints_more()
    {
        using var bot = new TestBot(News());
        var answer = await bot.AskAsync(Line);
        await ReplaceAsync(bot);

        var rebuilt = await bot.AskAsync($"explain {answer.AnswerId} --rebuild");

        Assert.Equal("Built again from what was kept, it is the same, word for word and source for source.", rebuilt.Notes[0]);
        Assert.Equal(answer.Items.Select(item => (item.Text, item.Speaker)), rebuilt.Items.Select(item => (item.Text, item.Speaker)));
    }

    [Theory]
    [InlineData(Line)]
    [InlineData("/ask What will the harbour of Easton do for every ferry that wants to sail?")]
    public async Task An_article_that_is_replaced_while_a_model_drafts_keeps_its_speakers_and_figures_apart(string line)
    {
        await using var endpoint = await ScriptedModel.StartAsync();
        using var bot = new TestBot(News(), model: new OpenAiChatClient(endpoint.Options()));
        endpoint.Answer = async (asked, context) =>
        {
            await ReplaceAsync(bot);
            await ScriptedModel.Says("No claims today.")(asked, context);
        };

        var reply = await bot.AskAsync(line);

        Assert.Single(endpoint.Requests);
        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.DoesNotContain(reply.Notes, note => note.Contains("9 million", StringComparison.Ordinal));
        Assert.All(reply.Items.Where(item => item.Text.Contains(Bare, StringComparison.Ordinal)), item => Assert.Equal("Ann Writer", item.Speaker));
        Assert.Contains(reply.Items, item => item.Speaker == "Ann Writer");
    }

    private static Dictionary<string, string> News() => new(HarbourNews.Articles) { ["open.md"] = Before };

    private static async Task ReplaceAsync(TestBot bot)
    {
        var file = Path.Combine(bot.Seeds, "open.md");
        await File.WriteAllTextAsync(file, s_after);
        Assert.Equal(Outcome.Answered, (await bot.AskAsync($"ingest \"{file}\"")).Outcome);
    }
}
