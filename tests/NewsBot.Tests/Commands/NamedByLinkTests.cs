using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands;

/// <summary>An article is named by an id that answers show, or by its link.</summary>
public sealed class NamedByLinkTests : IDisposable
{
    private const string Link = "https://post.example/harbour";

    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("https://post.example/harbour")]
    [InlineData("http://www.post.example/harbour/?utm_source=feed")]
    [InlineData("post.example/harbour")]
    [InlineData("<https://post.example/harbour>")]
    public async Task A_link_names_its_article(string typed)
    {
        await _bot.AskAsync("/status");

        var source = await _bot.AskAsync($"/source {typed}");
        var export = await _bot.AskAsync($"/export {typed}");
        var retract = await _bot.AskAsync($"/retract id:{typed} reason:wrong");

        Assert.Equal((Outcome.Answered, "Harbour to stay open all winter"), (source.Outcome, source.Title));
        Assert.Contains($"\"{Link}\"", export.Document, StringComparison.Ordinal);
        Assert.Equal((Outcome.Answered, "Withdrawn"), (retract.Outcome, retract.Title));
    }

    [Fact]
    public async Task A_link_that_an_article_was_met_under_later_names_it_too()
    {
        await _bot.AskAsync("/status");
        var file = Path.Combine(_bot.Folder, "moved.md");
        await File.WriteAllTextAsync(file, HarbourNews.Articles["open.md"].Replace(Link, "https://post.example/2031/moved", StringComparison.Ordinal));
        await _bot.AskAsync($"/ingest {file}");

        var source = await _bot.AskAsync("/source https://post.example/2031/moved");

        Assert.Equal((Outcome.Answered, ArticleIdentity.IdOf(Link, "")), (source.Outcome, source.Citations[0].Citation.ArticleId));
    }

    [Fact]
    public async Task Links_are_deleted_beside_ids()
    {
        await _bot.AskAsync("/status");
        var other = (await _bot.AskAsync("/sources outlet:\"Coast Daily\"")).Items[0].Id;

        var reply = await _bot.AskAsync($"/delete {Link} {other} --reason \"asked to\"");

        Assert.Equal((Outcome.Answered, true), (reply.Outcome, reply.Lead.StartsWith("2 articles deleted", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/source https://post.example/nothing")]
    [InlineData("/export 0000000000")]
    [InlineData("/retract id:0000000000 reason:wrong")]
    public async Task What_is_not_there_is_named_as_it_was_typed(string line)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal((Outcome.NothingFound, TypedId.Unknown(line.Replace("id:", "", StringComparison.Ordinal).Split(' ')[1])), (reply.Outcome, reply.Lead));
    }

    [Fact]
    public async Task Every_source_without_a_link_shows_the_id_that_names_it()
    {
        var reply = await _bot.AskAsync("/who-said harbour");

        var unlinked = reply.Citations.First(source => source.Outlet == "Coast Daily");
        Assert.Equal($"id {unlinked.Citation.ArticleId}", ReplyWords.IdOf(unlinked));
        Assert.Contains($", id {unlinked.Citation.ArticleId}\n", ReplyMarkdown.Of(reply), StringComparison.Ordinal);
        Assert.Equal(Outcome.Answered, (await _bot.AskAsync($"/source {unlinked.Citation.ArticleId}")).Outcome);
    }
}
