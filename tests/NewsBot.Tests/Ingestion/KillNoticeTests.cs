using System.Text.Json.Nodes;
using NewsBot.Articles;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Feeds.Polling;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Feeds;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Tests.Commands;
using NewsBot.Tests.Ingestion.Fetching;

namespace NewsBot.Tests.Ingestion;

public sealed class KillNoticeTests : IDisposable
{
    private const string Uri = "urn:wire:items:1";
    private const string Paper = "https://wire.example";

    // One question for every way in which the archive is asked.
    private static readonly string[] s_questions =
    [
        "/who-said wall", "/who-said speaker:\"Ada Lowe\"", "/summary wall", "/summary date:2031-03-04", "/ask How much will the new wall cost?", "/timeline wall", "/compare wall",
        "/sources", "/digest now date:2031-03-04",
    ];

    private readonly TestBot _bot = LoopbackSite.Bot();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task A_notice_of_the_publisher_takes_the_article_out_of_every_answer_and_the_next_poll_does_not_bring_it_back()
    {
        await using var site = await LoopbackSite.StartAsync();
        void Send(params JsonObject[] items) => site.Put("/wire", "application/json", new JsonObject { ["items"] = new JsonArray([.. items]) }.ToJsonString());
        Send(Item(site.Url(""), 1), Item(site.Url(""), 2));
        await _bot.AskAsync($"/feeds add {site.Url("/wire")}");
        foreach (var question in s_questions) Assert.Contains("wall", ReplyJson.OneLine(await _bot.AskAsync(question)), StringComparison.OrdinalIgnoreCase);

        Send(Notice("The wall did not break."), Item(site.Url(""), 2));
        var killed = await PollAsync();

        Assert.Equal((1, 0, 0), (killed.Report.Withdrawn, killed.Report.Added, killed.Report.Failures.Count));
        await AssertGoneAsync();
        var id = ArticleIdentity.IdOf(site.Url("/items/1"), "");
        var line = Assert.Single(_bot.Part<WithdrawalStore>().Audit(10, default));
        Assert.Equal((id, "withdrawn", Withdrawal.Publisher, "Its publisher has withdrawn it: The wall did not break."), (line.ArticleId, line.Action, line.By, line.Reason));
        Assert.Contains("The wall did not break", (await _bot.AskAsync($"/source {id}")).Lead, StringComparison.Ordinal);

        Send(Item(site.Url(""), 1), Item(site.Url(""), 2));
        await PollAsync();
        Send(Item(site.Url(""), 1, "Two people were hurt."), Item(site.Url(""), 2));
        await PollAsync();

        await AssertGoneAsync();
        Assert.Single(_bot.Part<WithdrawalStore>().Audit(10, default));
        Assert.Equal("Market hall loses its roof", Assert.Single(_bot.Part<ArticleStore>().Matching(ArticleFilter.None, 10, default)).Title);
    }

    [Fact]
    public async Task A_notice_that_comes_before_its_article_keeps_it_out()
    {
        Assert.Equal(1, (await ReadAsync(Notice("It was sent too early."))).Withdrawn);

        Assert.Equal(0, (await ReadAsync(Item(Paper, 1))).Added);
        Assert.Equal(0, _bot.Part<ArticleStore>().Count(ArticleFilter.None, default));
    }

    private async Task AssertGoneAsync()
    {
        foreach (var question in s_questions)
        {
            var reply = await _bot.AskAsync(question);
            Assert.DoesNotContain("Easton", ReplyJson.OneLine(reply), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Lowe", string.Join('\n', reply.Items.Select(item => item.Text)), StringComparison.Ordinal);
        }
    }

    private async Task<FeedPoll> PollAsync() => await _bot.Part<FeedPoller>().PollAsync(_bot.Part<FeedStore>().All(default).Single(), default);

    private async Task<IngestionReport> ReadAsync(JsonObject item)
    {
        var file = Path.Combine(_bot.Folder, "item.json");
        await File.WriteAllTextAsync(file, item.ToJsonString());
        return await _bot.Part<IngestionPipeline>().ReadAsync([file], null, default);
    }

    // As agencies send it: the item's uri and no more.
    private static JsonObject Notice(string reason) => new() { ["uri"] = Uri, ["type"] = "text", ["pubstatus"] = "canceled", ["versioncreated"] = "2031-03-04T12:00:00Z", ["ednote"] = reason };

    private static JsonObject Item(string paper, int number, string more = "Nobody was hurt.") => new()
    {
        ["uri"] = number == 1 ? Uri : "urn:wire:items:2",
        ["webUrl"] = $"{paper}/items/{number}",
        ["type"] = "text",
        ["pubstatus"] = "usable",
        ["versioncreated"] = $"2031-03-04T10:00:0{number}Z",
        ["headline"] = number == 1 ? "Harbour wall of Easton breaks" : "Market hall loses its roof",
        ["infosources"] = new JsonArray(new JsonObject { ["name"] = "The Quay Wire" }),
        ["body_text"] = number == 1
            ? $"The wall of the harbour of Easton broke on Tuesday. {more}\n“The new wall will cost 4 million crowns,” said Ada Lowe, the mayor of Easton.\nThe ferries stay in port until the water falls."
            : "A storm took the roof of the market hall of Weston on Tuesday and a wall of it.\n“There was a noise as of a train,” said Joan Brand, who sells fish there.\nThe stalls stand in the rain.",
    };
}
