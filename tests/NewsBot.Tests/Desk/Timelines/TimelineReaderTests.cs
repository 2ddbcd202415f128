using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Timelines;
using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Desk.Timelines;

public sealed class TimelineReaderTests
{
    private static readonly DateOnly s_thursday = new(2031, 3, 6);

    [Theory]
    [InlineData("The council closed the old pier on Tuesday after the storm.", "2031-03-04")]
    [InlineData("The pier was opened by the mayor on 12 May 1988.", "1988-05-12")]
    [InlineData("Divers will look at the pillars of the pier tomorrow.", "2031-03-07")]
    public void A_sentence_tells_of_the_day_it_names(string sentence, string day)
    {
        var printing = Assert.Single(Read(Article("Harbour Post", sentence, s_thursday)));

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), printing.Day);
    }

    [Theory]
    [InlineData("Keeping the promise of an open pier on Tuesday would be a good thing, he allowed.")]
    [InlineData("He closed the old pier on Tuesday after the storm had passed.")]
    public void A_sentence_that_does_not_say_of_whom_it_tells_is_no_event(string sentence) => Assert.Empty(Read(Article("Harbour Post", sentence, s_thursday)));

    [Fact]
    public void An_article_without_a_date_tells_only_of_days_printed_in_full()
    {
        var printings = Read(Article("Harbour Post", "The council closed the old pier on Tuesday. The pier was opened by the mayor on 12 May 1988.", null));

        Assert.Equal(new DateOnly(1988, 5, 12), Assert.Single(printings).Day);
    }

    [Fact]
    public void One_event_of_several_articles_is_told_once_and_by_the_first()
    {
        List<TimelinePrinting> printings =
        [
            .. Read(Article("Late Courier", "On Tuesday the council closed the old pier because of the storm.", s_thursday)),
            .. Read(Article("Early Post", "The council closed the old pier on Tuesday after the storm.", new DateOnly(2031, 3, 4))),
        ];

        var told = Assert.Single(TimelineReader.Grouped(printings));

        Assert.Equal("First reported by Early Post, 4 March 2031", told.Reported);
    }

    [Fact]
    public void A_concluded_date_does_not_outrank_a_stated_one_and_is_named()
    {
        List<TimelinePrinting> printings =
        [
            .. Read(Article("Undated Mail", "The council closed the old pier on Tuesday after the storm.", new DateOnly(2031, 3, 4), Confidence.Low)),
            .. Read(Article("Stated Post", "On Tuesday the council closed the old pier because of the storm.", new DateOnly(2031, 3, 5))),
        ];

        var told = Assert.Single(TimelineReader.Grouped(printings));

        Assert.StartsWith("First reported by Stated Post, 5 March 2031; Undated Mail may have been earlier, 4 March 2031 (inferred", told.Reported, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_date_that_is_doubtful_does_not_outrank_a_stated_one_and_is_named()
    {
        var doubted = Article("Fast Clock", "The pier was opened by the mayor on 12 May 1988.", new DateOnly(1988, 5, 12));
        doubted = doubted with { Dates = [doubted.Dates[0] with { Confidence = Confidence.Low }] };

        var told = Assert.Single(TimelineReader.Grouped([.. Read(doubted), .. Read(Article("Stated Post", "The mayor opened the pier on 12 May 1988.", new DateOnly(1988, 5, 13)))]));

        Assert.Equal("First reported by Stated Post, 13 May 1988; Fast Clock may have been earlier, 12 May 1988 (as printed, low confidence)", told.Reported);
    }

    private static IReadOnlyList<TimelinePrinting> Read(Article article) => TimelineReader.Read(article, SentenceSplitter.Split(article.Body));

    private static Article Article(string outlet, string body, DateOnly? date, Confidence confidence = Confidence.High) => new()
    {
        Id = ArticleIdentity.IdOf(null, outlet),
        Source = outlet,
        Outlet = outlet,
        Body = body,
        FetchedAt = DateTimeOffset.UnixEpoch,
        Dates = date is { } day
            ? [new DateEvidence { Date = day, Kind = DateKind.Published, Method = confidence is Confidence.High ? DateMethod.Metadata : DateMethod.SameStory, Confidence = confidence }]
            : [],
    };
}
