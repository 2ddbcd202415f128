using NewsBot.Articles;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;
using NewsBot.Storage.Writing;

namespace NewsBot.Desk.Versions;

/// <summary>Shows what an article said before beside what it says now.</summary>
internal static class VersionItems
{
    /// <summary>
    /// For each change from one version to the next, newest first, an item with both wordings, each cited from its own version; the words that are new are
    /// marked. Changed headlines and versions that differ in facts only are left to the notes.
    /// </summary>
    /// <param name="article">The newest version.</param>
    /// <param name="earlier">The versions before it, newest first.</param>
    public static IReadOnlyList<ReplyItem> Of(Article article, IReadOnlyList<EarlierVersion> earlier, CitationBook book)
    {
        var items = new List<ReplyItem>();
        var later = article;
        foreach (var version in earlier)
        {
            // Made anew, not copied: a copy would keep the hash of the newest body.
            var before = new Article
            {
                Id = article.Id,
                Body = version.Body,
                Title = version.Title,
                Outlet = article.Outlet,
                Authors = article.Authors,
                Url = article.Url,
                Dates = article.Dates,
                Source = article.Source,
                FetchedAt = version.ReadAt,
            };
            var changes = VersionChanges.Between(before.Body, later.Body);
            items.AddRange(changes.Select((change, i) => Item(change, before, later, article, book) with { Heading = i == 0 ? Heading(version) : null }));
            later = before;
        }

        return items;
    }

    private static string Heading(EarlierVersion version) =>
        $"Changed after version {version.Version}, which was read in on {ReplyWords.Day(DateOnly.FromDateTime(version.ReadAt.UtcDateTime))}";

    private static ReplyItem Item(VersionChange change, Article before, Article later, Article newest, CitationBook book)
    {
        int Cite(Article article, TextSpan span) => ReferenceEquals(article, newest) ? book.Cite(article, span) : book.CiteEarlier(article, span);

        int? old = change.Before is { } was ? Cite(before, was) : null;
        int? now = change.After is { } present ? Cite(later, present) : null;
        var (oldText, newText) = (change.Before?.Of(before.Body), change.After?.Of(later.Body));
        return new ReplyItem
        {
            Id = newest.Id,
            Kind = ItemKind.Statement,
            Text = newText ?? oldText!,
            Outlets = [ReplyCitation.OutletLabel(newest.Outlet, newest.Id)],
            Date = newest.Date?.Date,
            DateMethod = newest.Date?.Method is { } method ? KebabName.Of(method) : null,
            Citations = [.. new[] { old, now }.OfType<int>()],
            Readings = oldText is null || newText is null
                ? []
                : [new Reading(oldText, [old!.Value]), new Reading(newText, [now!.Value]) { Differences = new WordDifference(oldText, newText).Added }],
        };
    }
}
