using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Storage.Writing;

namespace NewsBot.Desk.Versions;

/// <summary>Says in words which facts of an article were others in an earlier version.</summary>
internal static class VersionNotes
{
    /// <summary>
    /// "Version 1, read in on 4 March 2031, had the headline “Harbour closes” and the outlet Coast Daily.", newest first, for each version in which any of headline,
    /// outlet, byline and day was another than in the one after it. What is not known of a version is not told.
    /// </summary>
    /// <param name="article">The newest version.</param>
    /// <param name="earlier">The versions before it, newest first.</param>
    public static IEnumerable<string> Of(Article article, IReadOnlyList<EarlierVersion> earlier)
    {
        var (title, later) = (article.Title, new EarlierFacts(article.Outlet, article.Authors, article.Date?.Date));
        foreach (var version in earlier)
        {
            var was = version.Facts ?? later;
            var others = Others(version.Title, was, title, later).ToList();
            if (others.Count > 0) yield return $"Version {version.Version}, read in on {ReplyWords.Day(DateOnly.FromDateTime(version.ReadAt.UtcDateTime))}, had {Joined(others)}.";
            (title, later) = (version.Title, was);
        }
    }

    private static IEnumerable<string> Others(string title, EarlierFacts was, string laterTitle, EarlierFacts later)
    {
        if (title != laterTitle) yield return title is "" ? "no headline" : $"the headline “{title}”";
        if (was.Outlet != later.Outlet) yield return was.Outlet is null ? "no outlet" : $"the outlet {was.Outlet}";
        if (!was.Authors.SequenceEqual(later.Authors)) yield return was.Authors.Count == 0 ? "no byline" : $"the byline {string.Join(", ", was.Authors)}";
        if (was.Published != later.Published) yield return was.Published is { } day ? $"the date {ReplyWords.Day(day)}" : "no date";
    }

    private static string Joined(List<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
}
