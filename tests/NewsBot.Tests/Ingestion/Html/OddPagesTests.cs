using NewsBot.Ingestion;
using NewsBot.Ingestion.Html;

namespace NewsBot.Tests.Ingestion.Html;

/// <summary>Pages that hold no article, or more than one.</summary>
public sealed class OddPagesTests
{
    private const string First = "The harbour council voted on Monday to close the old pier until the spring, and nobody would say what the work will cost.";
    private const string Second = "“We could not wait any longer,” said Ada Lowe, who chairs the council and has asked the ministry for money every year.";
    private const string Third = "Two engineers had found cracks in nine of the forty piles that carry the deck, and rust in most of the others.";
    private const string Other = "A storm took the roof of the market hall on Sunday night and left the stalls of forty traders standing in the rain.";
    private const string Another = "“There was a noise as of a train, and then the sky was where the roof had been,” said Joan Brand, who sells fish there.";

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Council shuts pier", "isAccessibleForFree": false}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Council shuts pier", "isAccessibleForFree": "False"}</script>""")]
    public void What_stands_before_a_paywall_is_no_article(string head)
    {
        Assert.Equal("Only its beginning is free to read: the rest is behind a paywall.", Read($"<head>{head}</head><h1>Council shuts pier</h1><p>{First}</p><div class=\"paywall\">Subscribe to go on reading.</div>").Reason);
        Assert.NotNull(Read($"<head>{head}</head><h1>Council shuts pier</h1>{string.Concat(Enumerable.Repeat($"<p>{First}</p><p>{Second}</p><p>{Third}</p>", 3))}").Article);
    }

    [Theory]
    [InlineData("""<meta property="og:type" content="video.other">""")]
    [InlineData("""<script type="application/ld+json">{"@type": "VideoObject", "name": "Pier"}</script>""")]
    public void A_page_of_a_film_is_no_article(string head) =>
        Assert.Equal("It is the page of a video, without an article.", Read($"<head>{head}</head><h1>Pier from the air</h1><video src=x></video><p>{First}</p>").Reason);

    [Fact]
    public void A_list_of_stories_is_no_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 12).Select(i => $"<div class=card><h3><a href=/{i}>The council shuts pier number {i} until the spring</a></h3><p>Nobody would say on Monday what the work on pier {i} will cost the town and who is to pay for it.</p></div>"));

        Assert.Equal("It is a list of articles, not one of them.", Read($"<head><title>News</title><meta property=og:type content=website></head><main><h1>News</h1>{teasers}</main>").Reason);
    }

    [Fact]
    public void Of_two_articles_in_one_page_the_one_that_the_page_is_about_is_read()
    {
        var outcome = Read($"""
            <head><title>Council shuts the old pier</title><meta property="og:title" content="Council shuts the old pier"></head><body><main>
            <article><h1>Council shuts the old pier</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></article>
            <article><h1>Storm takes the roof of the market</h1><p>{Other}</p><p>{Another}</p><p>{Other} It was rebuilt last year.</p><p>{Another} She was not hurt.</p></article></main></body>
            """);

        Assert.Equal(("Council shuts the old pier", string.Join("\n\n", First, Second, Third)), (outcome.Article!.Title, outcome.Article.Body));
    }

    [Fact]
    public void Beside_an_article_that_is_whole_another_one_under_a_smaller_heading_is_not_read()
    {
        var outcome = Read($"""
            <head><title>Council shuts the old pier</title></head><body><main>
            <article><h1>Council shuts the old pier</h1><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{First} It stays shut.</p><p>{Third} They were not surprised.</p></article>
            <article><h2>Storm takes the roof of the market</h2><p>{Other}</p><p>{Another}</p></article></main></body>
            """);

        Assert.DoesNotContain("roof", outcome.Article!.Body, StringComparison.Ordinal);
        Assert.Equal(5, outcome.Article.Body.Split("\n\n").Length);
    }

    [Fact]
    public void Updates_under_the_heading_of_a_live_page_are_one_article()
    {
        var outcome = Read($"<h1>Live: the old pier</h1><article><h2>Vote</h2><p>{First}</p></article><article><h2>Anger</h2><p>{Second}</p></article><article><h2>Cracks</h2><p>{Third}</p></article>");

        Assert.Contains(First, outcome.Article!.Body, StringComparison.Ordinal);
        Assert.Contains(Third, outcome.Article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\"isAccessibleForFree\": false,", false)]
    public void A_page_that_a_script_draws_is_read_from_its_data(string access, bool isRead)
    {
        var outcome = Read($$"""<script type="application/ld+json">{"@type": "NewsArticle", {{access}} "headline": "Council shuts pier", "articleBody": "{{First}}\n\n{{Second}}\n{{Third}} {{Other}}"}</script><div id="root"></div>""");

        Assert.Equal(isRead ? string.Join("\n\n", First, Second, $"{Third} {Other}") : null, outcome.Article?.Body);
    }

    [Fact]
    public void The_bold_line_of_a_page_without_headings_is_its_headline() =>
        Assert.Equal("Council shuts the old pier", Read($"<head><title>HARBOUR POST - Council shuts the old pier</title></head><table><tr><td><b>Council shuts the old pier</b><br><br>{First}<br><br>{Second}</td></tr></table>").Article!.Title);

    [Fact]
    public void A_text_in_another_language_is_kept_with_its_language()
    {
        var article = Read("<html lang=\"de-DE\"><h1>Rat schließt den alten Pier</h1><p>Der Hafenrat hat am Montag beschlossen, den alten Pier bis zum Frühjahr zu schließen, und niemand wollte sagen, was die Arbeiten kosten.</p><p>„Wir konnten nicht länger warten“, sagte Ada Lowe, die dem Rat vorsitzt und das Ministerium jedes Jahr um Geld gebeten hat.</p></html>").Article!;

        Assert.Equal("de", article.Language);
        Assert.StartsWith("Der Hafenrat", article.Body, StringComparison.Ordinal);
    }

    private static ReadOutcome Read(string html) => HtmlReader.Read("https://paper.example/pier", html, new DateTimeOffset(2021, 5, 4, 8, 0, 0, TimeSpan.Zero));
}
