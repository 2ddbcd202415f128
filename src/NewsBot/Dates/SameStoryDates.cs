using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates.Publication;

namespace NewsBot.Dates;

/// <summary>Dates an article that prints no date by dated articles that tell the same story in part with the same words.</summary>
internal static class SameStoryDates
{
    private const int DaysOfOneStory = 2; // evidence from articles this near to each other adds up


    // The more articles are compared, the more is shared by chance: what is asked for each doubling of their number. Half as much shared with articles
    // of other days are the stock words of an agency. Measured on the dates of 1,346 articles among 20,000 (docs/measurements.md).
    private const double Enough = 2;
    private const double Strong = 3;
    private const int OfOtherDays = 2;

    /// <summary>
    /// The published day and, where the lead names a weekday, the reported day; empty where no dated article shares enough. Never of high
    /// confidence, and true to a day at best, since a story runs for days: medium where much is shared, long runs of words or quotations among it, else low.
    /// The evidence names the article that shares most.
    /// </summary>
    /// <param name="dated">Articles with a published date of their own, of any age; those dated by this method are passed over.</param>
    /// <param name="matches">Texts that are prepared already.</param>
    public static IReadOnlyList<DateEvidence> Of(Article undated, IEnumerable<Article> dated, StoryMatches matches)
    {
        var compared = dated.Where(article => article.Id != undated.Id && article.Date is { Method: not DateMethod.SameStory, Confidence: > Confidence.Low })
            .Select(article => Share.Between(undated, article, matches)).ToList();
        var doublings = Math.Log2(1 + compared.Count);
        var shares = compared.Where(share => share.Weight > 0).ToList();
        var best = shares
            .Select(share => (Share: share, Near: shares.Where(other => Apart(other, share) <= DaysOfOneStory).ToList()))
            .OrderByDescending(story => story.Near.Sum(share => share.Weight)).ThenByDescending(story => story.Share.Weight)
            .ThenBy(story => story.Share.Article.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best.Share is null) return [];

        var weight = best.Near.Sum(share => share.Weight);
        var others = shares.Where(share => Apart(share, best.Share) > DaysOfOneStory).ToList();
        var rival = others.Select(share => others.Where(other => Apart(other, share) <= DaysOfOneStory).Sum(other => other.Weight)).DefaultIfEmpty().Max();
        if (weight < Enough * doublings || rival * OfOtherDays > weight) return [];

        var strong = weight >= Strong * doublings && best.Near.Exists(share => share.Words > 0);
        var day = best.Share.Day;
        var reported = Weekday(undated.Body, day);
        var published = new DateEvidence
        {
            Date = reported > day ? reported.Value : day,
            Kind = DateKind.Published,
            Method = DateMethod.SameStory,
            Confidence = strong ? Confidence.Medium : Confidence.Low,
            Words = best.Share.Article.Id,
        };
        return reported is { } named ? [published, published with { Kind = DateKind.Reported, Date = named }] : [published];
    }

    /// <summary>Whether a dated article has anything to say on an undated one's day.</summary>
    public static bool Shares(Article undated, Article dated, StoryMatches matches) => Share.Between(undated, dated, matches).Weight > 0;

    private static int Apart(Share first, Share second) => Math.Abs(first.Day.DayNumber - second.Day.DayNumber);

    // The lead's weekday nearest to the day of the story.
    private static DateOnly? Weekday(string body, DateOnly day)
    {
        if (WeekdayDates.LeadWeekday(body) is not { } lead) return null;

        var before = CalendarDays.OnOrBefore(day, CalendarNames.Weekday(lead.Of(body)));
        return day.DayNumber - before.DayNumber <= 3 ? before : before.AddDays(7);
    }

    /// <summary>What an undated article has in common with a dated one.</summary>
    /// <param name="Words">How many runs of words and quotations.</param>
    /// <param name="Happenings">How many happenings on the same weekday.</param>
    private sealed record Share(Article Article, int Words, int Happenings)
    {
        public DateOnly Day { get; } = Article.Date!.Date;

        public int Weight => (2 * Words) + (2 * Happenings);

        public static Share Between(Article undated, Article article, StoryMatches matches)
        {
            var (story, other) = (matches.Of(undated), matches.Of(article));
            return new Share(article, story.SharedRuns(other) + story.SharedQuotations(other), story.SharedHappenings(other));
        }
    }
}
