using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates.Publication;
using NewsBot.Ingestion.Languages;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Feeds;

/// <summary>Makes an article of a feed's item that holds the whole text.</summary>
internal static class FeedArticle
{
    // A text of less may be the whole of it only where there is no page to look it up on. In UTF-16 units.
    private const int ShortText = 400;

    /// <summary>Why an item whose page has to be read is none by itself.</summary>
    public const string OnlyTeaser = "The feed holds only a teaser of it; its page has to be read.";

    /// <summary>The item as its feed tells it; <see cref="OnlyTeaser"/> where that is not the whole.</summary>
    /// <param name="source">The feed's link or path.</param>
    public static ReadOutcome Of(FeedItem item, Feed feed, string source, DateTimeOffset fetchedAt)
    {
        var outcome = item.Told ?? Article(item, feed, source, fetchedAt);
        if (outcome.Article is { Outlet: null } unnamed) outcome = outcome.With(unnamed with { Outlet = feed.Outlet });
        return outcome.As(NameOf(item));
    }

    /// <summary>What a reader knows an item by.</summary>
    public static string NameOf(FeedItem item) => item.Title.Length is > 0 and <= 200 ? item.Title : item.Url ?? item.Id ?? "an item without a name";

    private static ReadOutcome Article(FeedItem item, Feed feed, string source, DateTimeOffset fetchedAt)
    {
        if (Whole(item) is not { Paragraphs.Count: > 0 } text) return ReadOutcome.Skipped(OnlyTeaser);

        var dateline = PrintedDateline.Of(text.Paragraphs[0]);
        var wire = dateline?.Agency ?? item.Authors.Select(PrintedDateline.AgencyOf).FirstOrDefault(agency => agency is not null);
        var outlet = item.Outlet ?? feed.Outlet ?? feed.Title;
        return ReadOutcome.Read(new Article
        {
            // No link, so that no form of one is taken for that of another article.
            Id = ArticleIdentity.IdOf(item.Url, $"feed-item:{item.Id ?? ArticleIdentity.HashOf(text.Body)} of {source}"),
            Title = item.Title,
            Body = text.Body,
            Outlet = outlet.Length > 0 ? outlet : wire,
            WireCredit = wire,
            Authors = [.. item.Authors.SelectMany(author => Byline.Of(author)?.Authors ?? Byline.Names(author)).Distinct()],
            Url = item.Url,
            Dateline = dateline?.Place,
            Captions = text.Captions,
            Language = LanguageTags.Of(item.Language ?? feed.Language),
            Dates = TextDates.After(Dates(item, fetchedAt), text.Body, text.Captions),
            Source = source,
            FetchedAt = fetchedAt,
        });
    }

    /// <summary>What the feed and the link say of the item's date, best first.</summary>
    public static IEnumerable<DateEvidence> Dates(FeedItem item, DateTimeOffset fetchedAt)
    {
        var published = FeedDates.Evidence(item.Published, DateKind.Published, fetchedAt).ToList();
        var updated = FeedDates.Evidence(item.Updated, DateKind.Modified, fetchedAt).ToList();
        if (UrlDates.In(item.Url) is { } linked) published.Add(linked);
        // Atom asks for the day of the last change alone: without another one it is the best there is.
        if (published.Count == 0) published.AddRange(updated.Select(date => date with { Kind = DateKind.Published, Confidence = Confidence.Medium }));
        return [.. published, .. updated];
    }

    private static ItemText? Whole(FeedItem item)
    {
        var content = ItemText.Of(item.Content);
        if (content.Paragraphs.Count > 0 && (item.Url is null || (!content.GoesOn && content.Body.Length >= ShortText))) return content;

        var summary = ItemText.Of(item.Summary);
        return summary.IsWholeSummary || (item.Url is null && summary.Paragraphs.Count > 0) ? summary : null;
    }
}
