using NewsBot.Articles;
using NewsBot.Inference;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Tests.Commands;
using NewsBot.Tests.Inference;

namespace NewsBot.Tests.Summaries;

/// <summary>An article may be withdrawn while a model words an answer from it.</summary>
public sealed class WithdrawnMeanwhileTests
{
    private static readonly string s_id = ArticleIdentity.IdOf("https://post.example/harbour", "");

    [Theory]
    [InlineData("/summary harbour length:long")]
    [InlineData("/ask How much would the repair of the wall cost?")]
    public async Task Nothing_of_it_is_shown(string line)
    {
        await using var endpoint = await ScriptedModel.StartAsync();
        using var bot = new TestBot(HarbourNews.Articles, model: new OpenAiChatClient(endpoint.Options()));
        endpoint.Answer = async (asked, context) =>
        {
            Assert.Equal("Withdrawn", (await bot.AskAsync($"/retract id:{s_id} reason:wrong")).Title);
            await ScriptedModel.Good(asked, context);
        };

        var reply = await bot.AskAsync(line);

        Assert.Single(endpoint.Requests);
        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.DoesNotContain(s_id, ReplyJson.OneLine(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("The Harbour Post", ReplyJson.OneLine(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_body_is_no_evidence()
    {
        using var bot = new TestBot(HarbourNews.Articles);
        await bot.AskAsync("/status");
        await bot.AskAsync("/summary harbour");
        var hash = bot.Part<ArticleStore>().Find(s_id, default)!.BodyHash;
        await bot.AskAsync($"/retract id:{s_id} reason:wrong");

        Assert.Null(bot.Part<ArticleStore>().BodyOf(s_id, hash, default));
    }
}
