using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates;

namespace NewsBot.Tests.Dates;

public sealed class SameStoryDatesTests
{
    private static readonly DateOnly Monday = new(2021, 5, 3);

    private static readonly Article Dated = Text("dated", """
        The harbour council voted on Monday to close the old pier after engineers found cracks in forty piles.

        “We could not wait any longer for the ministry to pay,” said Ada Lowe, who chairs the council.

        The pier opened in 1902 and has been closed once before, after the flood that took the lighthouse and the market hall.
        """) with
    { Dates = [Date(Monday, DateMethod.Header, Confidence.High)] };

    [Fact]
    public void Shared_words_and_quotations_date_an_article_with_medium_confidence()
    {
        var undated = Text("a", """
            The town has no pier any more.

            “We could not wait any longer for that ministry to pay,” Lowe told the paper.

            It opened in 1902 and has been closed once before, after the flood that took the lighthouse and the market hall.
            """);

        var found = Assert.Single(SameStoryDates.Of(undated, [Dated], new StoryMatches()));

        Assert.Equal((Monday, DateMethod.SameStory, Confidence.Medium, "dated"), (found.Date, found.Method, found.Confidence, found.Words));
    }

    [Fact]
    public void Happenings_of_the_same_weekday_alone_give_low_confidence()
    {
        var undated = Text("a", """
            On Monday councillors voted that the pier must be closed, since engineers had found that its piles are cracked.

            The council was to vote again on Monday night on whether the pier should close for good, engineers said, with cracks in all piles.
            """);

        var found = SameStoryDates.Of(undated, [Dated], new StoryMatches());

        Assert.Equal([DateKind.Published, DateKind.Reported], found.Select(date => date.Kind));
        Assert.All(found, date => Assert.Equal((Monday, Confidence.Low), (date.Date, date.Confidence)));
    }

    [Fact]
    public void Words_that_articles_of_other_days_print_too_date_nothing()
    {
        var undated = Text("a", "The council met. The pier opened in 1902 and has been closed once before, after the flood that took the lighthouse and the market hall.");
        var later = Dated with { Id = "later", Dates = [Date(Monday.AddDays(200), DateMethod.Header, Confidence.High)] };

        Assert.NotEmpty(SameStoryDates.Of(undated, [Dated], new StoryMatches()));
        Assert.Empty(SameStoryDates.Of(undated, [Dated, later], new StoryMatches()));
    }

    [Fact]
    public void The_more_articles_are_compared_the_more_must_be_shared()
    {
        var undated = Text("a", "The council met. The pier opened in 1902 and has been closed once before, after the flood that took the lighthouse and the market hall.");
        var others = Enumerable.Range(0, 23).Select(i => Text($"other{i}", $"Number {i} is about the price of barley.") with { Dates = [Date(Monday.AddDays(i), DateMethod.Header, Confidence.High)] });

        Assert.Empty(SameStoryDates.Of(undated, [Dated, .. others], new StoryMatches()));
    }

    [Fact]
    public void An_article_on_the_same_subject_of_another_time_gets_no_date()
    {
        var undated = Text("a", """
            Ada Lowe, who chairs the harbour council, opened the repaired pier on Thursday.

            “This is a good day for the harbour,” Lowe said. The council had closed it for a year because of its piles.
            """);

        Assert.Empty(SameStoryDates.Of(undated, [Dated], new StoryMatches()));
    }

    [Fact]
    public void A_lead_of_the_next_day_moves_the_published_day()
    {
        var undated = Text("a", """
            Fishermen stood before a closed gate on Tuesday.

            “We could not wait any longer for the ministry to pay,” Lowe said.

            The pier opened in 1902 and has been closed once before, after the flood that took the lighthouse and the market hall.
            """);

        var found = SameStoryDates.Of(undated, [Dated], new StoryMatches());

        Assert.All(found, date => Assert.Equal(Monday.AddDays(1), date.Date));
    }

    [Fact]
    public void Articles_whose_own_date_is_inferred_date_no_others()
    {
        var inferred = Dated with { Dates = [Date(Monday, DateMethod.SameStory, Confidence.Medium)] };

        Assert.Empty(SameStoryDates.Of(Text("a", Dated.Body), [inferred], new StoryMatches()));
    }

    private static Article Text(string id, string body) => new() { Id = id, Body = body, Source = id, FetchedAt = DateTimeOffset.UnixEpoch };

    private static DateEvidence Date(DateOnly day, DateMethod method, Confidence confidence) =>
        new() { Date = day, Kind = DateKind.Published, Method = method, Confidence = confidence };
}
