using NewsBot.Articles;

namespace NewsBot.Ingestion.Files;

/// <summary>Keeps what a document says about its article within the bounds of what newsrooms print.</summary>
internal static class ArticleBounds
{
    // UTF-16 units. The longest reports that newspapers print in one piece have some 30,000 words.
    private const int LongestBody = 1_000_000;
    private const int LongestTitle = 5_000;
    private const int LongestShownTitle = 500;
    private const int LongestName = 200;
    private const int LongestLink = 2_000;
    private const int MostAuthors = 50;
    private const int MostCaptions = 200;
    private const int LongestCaption = 5_000;

    /// <summary>The same outcome where it is within bounds; an article beyond them is refused or, where only its furniture is, cut to them.</summary>
    public static ReadOutcome Within(ReadOutcome outcome)
    {
        if (outcome.Article is not { } article) return outcome;
        if (article.Body.Length > LongestBody) return outcome.Refused($"Its text has {article.Body.Length:N0} characters; the limit is {LongestBody:N0}.");
        if (article.Title.Length > LongestTitle) return outcome.Refused($"Its title has {article.Title.Length:N0} characters; the limit is {LongestTitle:N0}.");

        return outcome.With(article with
        {
            Title = Cut(article.Title, LongestShownTitle),
            Outlet = article.Outlet is { } outlet ? Cut(outlet, LongestName) : null,
            Authors = article.Authors.Any(IsLong) || article.Authors.Count > MostAuthors ? [.. article.Authors.Where(name => !IsLong(name)).Take(MostAuthors)] : article.Authors,
            Url = article.Url is { Length: > LongestLink } ? null : article.Url,
            Captions = article.Captions.Count > MostCaptions || article.Captions.Any(caption => caption.Length > LongestCaption)
                ? [.. article.Captions.Where(caption => caption.Length <= LongestCaption).Take(MostCaptions)]
                : article.Captions,
        });
    }

    private static bool IsLong(string name) => name.Length > LongestName;

    // At the end of a word; no character is cut in half.
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;

        var space = text.LastIndexOf(' ', longest - 2);
        var end = space > longest / 2 ? space : char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }
}
