using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Replies;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Commands.Editors;

public sealed class RetractCommandTests : IDisposable
{
    private const string Link = "https://post.example/harbour";

    private readonly TestBot _bot = new(HarbourNews.Articles);
    private readonly string _id = ArticleIdentity.IdOf(Link, "");

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task No_answer_uses_a_retracted_article_until_that_is_taken_back()
    {
        Assert.Contains("The Harbour Post", await OutletsOfAsync("/who-said harbour"));

        var reply = await _bot.AskAsync($"/retract id:{_id}-q0 the outlet has withdrawn it");

        Assert.Equal((Outcome.Answered, "Withdrawn"), (reply.Outcome, reply.Title));
        Assert.DoesNotContain("The Harbour Post", await OutletsOfAsync("/who-said harbour"));
        Assert.DoesNotContain("The Harbour Post", await OutletsOfAsync("/summary harbour"));
        var source = await _bot.AskAsync($"/source {_id}");
        Assert.Equal(Outcome.NothingFound, source.Outcome);
        Assert.EndsWith("the outlet has withdrawn it", source.Lead, StringComparison.Ordinal);

        Assert.Equal("Withdrawn before", (await _bot.AskAsync($"/retract id:{_id} reason:again")).Title);
        Assert.Equal(Outcome.Answered, (await _bot.AskAsync($"/retract id:{Link}?utm_source=x reason:a-mistake undo:true")).Outcome);
        Assert.Contains("The Harbour Post", await OutletsOfAsync("/who-said harbour"));
    }

    [Fact]
    public async Task What_an_earlier_answer_points_to_says_that_its_article_was_withdrawn()
    {
        var answer = await _bot.AskAsync("/who-said harbour outlet:\"The Harbour Post\"");
        var shown = answer.Items[0].Id;
        var passage = answer.Citations.First(source => source.Citation.ArticleId == _id).PassageId!;
        await _bot.AskAsync($"/retract id:{_id} the outlet has withdrawn it");

        foreach (var id in (string[])[shown, passage, _id])
        {
            var reply = await _bot.AskAsync($"/source id:{id}");
            Assert.Equal((Outcome.NothingFound, "Withdrawn"), (reply.Outcome, reply.Title));
            Assert.EndsWith("the outlet has withdrawn it", reply.Lead, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_did_it_is_kept()
    {
        await _bot.AskAsync("/status");
        await _bot.AskAsync("/who-said harbour");

        await _bot.AskAsync($"/retract id:{_id} reason:wrong", new Asker { UserId = "42", GuildId = "1", IsEditor = true });

        var line = Assert.Single(_bot.Part<WithdrawalStore>().Audit(5, CancellationToken.None));
        Assert.Equal(("42", "wrong", "withdrawn", TestBot.Now), (line.By, line.Reason, line.Action, line.At));
    }

    [Fact]
    public async Task Readers_may_not_retract()
    {
        await _bot.AskAsync("/who-said harbour");

        var reply = await _bot.AskAsync($"/retract id:{_id} reason:wrong", new Asker { UserId = "43", GuildId = "1" });

        Assert.Equal(Outcome.Refused, reply.Outcome);
        Assert.Empty(_bot.Part<WithdrawalStore>().Audit(5, CancellationToken.None));
    }

    [Theory]
    [InlineData("/retract id:0000000000 reason:wrong")]
    [InlineData("/retract id:https://post.example/other reason:wrong")]
    [InlineData("/retract id:no-such-thing reason:wrong")]
    public async Task What_the_archive_does_not_have_is_not_found(string typed)
    {
        var reply = await _bot.AskAsync(typed);

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
    }

    [Fact]
    public async Task A_changed_article_shows_both_wordings_each_from_its_own_version()
    {
        await _bot.AskAsync("/who-said harbour");
        var file = Path.Combine(_bot.Folder, "changed.md");
        await File.WriteAllTextAsync(file, HarbourNews.Articles["open.md"].Replace("would cost 4 million crowns", "would cost at least 5 million crowns", StringComparison.Ordinal));
        await _bot.AskAsync($"/ingest {file}");

        var reply = await _bot.AskAsync($"/source {_id}");

        var change = Assert.Single(reply.Items, item => item.Readings.Count > 0);
        Assert.Contains("4 million", change.Readings[0].Text, StringComparison.Ordinal);
        Assert.Equal(["at least 5"], change.Readings[1].Differences.Select(span => span.Of(change.Readings[1].Text)));
        var cited = change.Citations.Select(number => reply.Citations[number - 1].Citation).ToList();
        Assert.Equal(2, cited.Select(citation => citation.BodyHash).Distinct().Count());
        foreach (var citation in cited)
            Assert.True(citation.HoldsIn(_bot.Part<NewsBot.Storage.ArticleStore>().BodyOf(citation.ArticleId, citation.BodyHash, CancellationToken.None)!));
        Assert.Contains(reply.Notes, note => note.Contains("2 versions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_article_tells_which_of_its_facts_were_others()
    {
        await _bot.AskAsync("/who-said harbour");
        var file = Path.Combine(_bot.Folder, "changed.md");
        await File.WriteAllTextAsync(file, HarbourNews.Articles["open.md"]
            .Replace("title: Harbour to stay open all winter", "title: Harbour stays open", StringComparison.Ordinal)
            .Replace("outlet: The Harbour Post", "outlet: Harbour Post Online", StringComparison.Ordinal)
            .Replace("author: Lena Quay\n", "", StringComparison.Ordinal)
            .Replace("date: 2031-03-04", "date: 2031-03-05", StringComparison.Ordinal));
        await _bot.AskAsync($"/ingest {file}");

        var reply = await _bot.AskAsync($"/source {_id}");

        Assert.StartsWith("Harbour Post Online · 5 March 2031", reply.Lead, StringComparison.Ordinal);
        Assert.Equal(
            [
                "The archive has 2 versions of this article, all of them with this text. The facts shown are those of the newest.",
                "Version 1, read in on 6 March 2031, had the headline “Harbour to stay open all winter”, the outlet The Harbour Post, the byline Lena Quay and the date 4 March 2031.",
            ],
            reply.Notes.Take(2));
    }

    private async Task<IReadOnlyList<string?>> OutletsOfAsync(string typed) => [.. (await _bot.AskAsync(typed)).Citations.Select(citation => citation.Outlet).Distinct()];
}
