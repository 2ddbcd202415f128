using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Tests.Ingestion.PlainText;

public sealed class PlainTextReaderTests
{
    private const string First = "The harbour council voted on Monday to close the old pier until the spring.";
    private const string Second = "“We could not wait any longer,” said Ada Lowe, who chairs the council.";
    private const string Third = "Two engineers had found cracks in nine of the forty piles that carry the deck.";

    [Theory]
    [InlineData("Comments / 12")]
    [InlineData("Previous Article")]
    [InlineData("Leave a Reply")]
    [InlineData("© 2021 The Harbour Post")]
    [InlineData("How useful was this post?")]
    public void Nothing_after_the_end_of_the_article_is_kept(string end)
    {
        var article = Read(First, Second, end, "Storm takes the market hall roof", Third);

        Assert.Equal([First, Second], Paragraphs(article));
    }

    [Theory]
    [InlineData("Share on Facebook")]
    [InlineData("1.2K shares")]
    [InlineData("178K+")]
    [InlineData("- Advertisement -")]
    [InlineData("Read more: the pier in pictures")]
    [InlineData("Gulls are back [PICTURES]")]
    [InlineData("You can sign up to our newsletter here; we use your email address to send you adverts you have consented to.")]
    [InlineData("3 hours ago")]
    [InlineData("#Harbour #Council")]
    [InlineData("https://paper.example/share?id=4")]
    [InlineData("Market hall: What the storm left behind")]
    public void Furniture_between_paragraphs_is_left_out(string line)
    {
        var article = Read(First, line, Second);

        Assert.Equal([First, Second], Paragraphs(article));
    }

    [Theory]
    [InlineData("Sign up, he told the fishermen, or lose your berth.")]
    [InlineData("- nine of forty piles are cracked")]
    [InlineData("She gave three reasons:")]
    [InlineData("Nobody on the council would say what the work on the old pier will cost")]
    [InlineData("It is shut.")]
    public void Short_text_of_the_article_is_kept(string line)
    {
        var article = Read(First, line, Second);

        Assert.Equal([First, line, Second], Paragraphs(article));
    }

    [Fact]
    public void The_article_goes_on_after_teasers_of_other_stories()
    {
        var article = Read(
            First, "Related", "Storm takes the market hall roof", "A storm took the roof of the market hall on Sunday night and left the stalls...",
            Second, Third, "The pier opened in 1902 and was last repaired thirty years ago.");

        Assert.Equal(3, Paragraphs(article).Count - 1);
        Assert.DoesNotContain("market hall", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("People watch the pier on Monday, May 3, 2021, in the rain. (A. Brand/Harbour Photos via AP)")]
    [InlineData("In this photo provided by the council, a cracked pile is seen at low tide.")]
    [InlineData("The pier at dusk last week. [A. Brand/Reuters]")]
    [InlineData("FILE - The pier as it stood before the storm of last winter.")]
    public void Captions_stand_apart_from_the_body(string caption)
    {
        var article = Read(First, caption, Second);

        Assert.Equal([First, Second], Paragraphs(article));
        Assert.Equal([caption], article.Captions);
    }

    [Theory]
    [InlineData("By Ada Lowe", "Ada Lowe")]
    [InlineData("By ADA LOWE and JOHN MCBRAND", "Ada Lowe, John McBrand")]
    [InlineData("BY ADA LOWE, JO VAN DER BERG AND JOHN O'BRAND", "Ada Lowe, Jo Van Der Berg, John O'Brand")]
    [InlineData("By Ada Lowe, Associated Press", "Ada Lowe")]
    [InlineData("Written by Ada Lowe for the Harbour Post", "Ada Lowe")]
    public void Bylines_name_people(string line, string authors)
    {
        var article = Read("Council shuts the old pier", line, First, Second);

        Assert.Equal(authors, string.Join(", ", article.Authors));
    }

    [Fact]
    public void A_line_that_only_begins_like_a_byline_stays_in_the_text()
    {
        var article = Read(First, "By Monday the pier was empty.", Second);

        Assert.Equal(3, Paragraphs(article).Count);
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("HARBOUR TOWN (AP) — The council voted.", "HARBOUR TOWN", "AP")]
    [InlineData("Harbour Town, May 3 (Reuters) - The council voted.", "Harbour Town", "Reuters")]
    [InlineData("HARBOUR TOWN, Maine — The council voted.", "HARBOUR TOWN, Maine", null)]
    [InlineData("The council — all nine of them — voted.", null, null)]
    public void Datelines_give_the_place_and_the_agency(string start, string? place, string? agency)
    {
        var article = Read("Council shuts the old pier", start + " It was the third vote within a year.", Second);

        Assert.Equal((place, agency, agency), (article.Dateline, article.WireCredit, article.Outlet));
    }

    [Fact]
    public void A_name_printed_again_beside_the_byline_is_the_outlet()
    {
        var article = Read("Council shuts the old pier", "By Ada Lowe", "Harbour Post", "2 days ago", First, Second, "Harbour Post", "Follow us");

        Assert.Equal("Harbour Post", article.Outlet);
    }

    [Theory]
    [InlineData("Published: 3 May 2021", "2021-05-03 Published High")]
    [InlineData("May 3, 2021 10:15 am", "2021-05-03 Published High")]
    [InlineData("Updated May 4, 2021", "2021-05-04 Modified Medium")]
    [InlineData("03/05/2021", "2021-05-03 Published Medium")]
    [InlineData("Harbour desk 2021-05-03 edition", "2021-05-03 Published Medium")]
    [InlineData("Published: 31 June 2021", "")]
    public void Dates_in_the_head_are_evidence(string line, string expected)
    {
        var article = Read("Council shuts the old pier", line, First, Second);

        Assert.Equal(expected, string.Join("; ", article.Dates.Select(date => FormattableString.Invariant($"{date.Date:yyyy-MM-dd} {date.Kind} {date.Confidence}"))));
    }

    [Fact]
    public void A_weekday_is_anchored_to_the_dates_of_captions()
    {
        var article = Read(First, "The pier on Sunday, May 2, 2021. (A. Brand/Harbour Photos via AP)", Second);

        Assert.Equal((new DateOnly(2021, 5, 3), Confidence.Medium, "Monday"), (article.Date!.Date, article.Date.Confidence, article.Date.Span!.Value.Of(article.Body)));
    }

    [Fact]
    public void An_article_that_prints_no_date_has_none()
    {
        var article = Read(First, "The pier was built in 1902 and closed once before, in March 1953.", Second);

        Assert.Empty(article.Dates);
    }

    [Fact]
    public void Lines_wrapped_at_a_margin_become_paragraphs()
    {
        var text = """
            Council shuts the old pier

            The harbour council voted on Monday to close the old pier
            until the spring, and nobody on the council would say how
            much the work will cost.

            “We could not wait any longer,” said Ada Lowe, who has been
            in the chair since the last election.
            """;

        var article = PlainTextReader.Read("a.txt", text, DateTimeOffset.UnixEpoch).Article!;

        Assert.Equal("Council shuts the old pier", article.Title);
        Assert.Equal(2, Paragraphs(article).Count);
        Assert.DoesNotContain('\n', Paragraphs(article)[0]);
    }

    [Fact]
    public void Characters_that_nobody_sees_are_removed()
    {
        var article = Read("The har\u200Bbour council \u202Evoted\u202C on Monday to close the\u00A0pier, and did so at once.", Second);

        Assert.Equal("The harbour council voted on Monday to close the pier, and did so at once.", Paragraphs(article)[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Menu\n\nShare\n\n12 comments")]
    public void Text_without_an_article_is_skipped_with_a_reason(string text)
    {
        var outcome = PlainTextReader.Read("a.txt", text, DateTimeOffset.UnixEpoch);

        Assert.Null(outcome.Article);
        Assert.Equal("It holds no text of an article.", outcome.Reason);
    }

    private static Article Read(params string[] lines) =>
        PlainTextReader.Read("a.txt", string.Join("\n\n", lines), DateTimeOffset.UnixEpoch).Article!;

    private static List<string> Paragraphs(Article article) => [.. article.Body.Split("\n\n")];
}
