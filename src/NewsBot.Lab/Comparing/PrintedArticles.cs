using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Comparing;
using NewsBot.Ingestion;
using NewsBot.Quotes;

namespace NewsBot.Lab.Comparing;

/// <summary>Reads the figures of texts as the bot does of articles.</summary>
internal static class PrintedArticles
{
    private static readonly ArticleAnalyser s_analyser = new(new QuoteExtractor());

    /// <summary>An article of a text.</summary>
    /// <param name="day">The day it was published, as stated.</param>
    public static Article Of(string id, string outlet, string title, string body, DateOnly day) => new()
    {
        Id = ArticleIdentity.IdOf(null, id),
        Source = id,
        Outlet = outlet,
        Title = title,
        Body = body,
        FetchedAt = DateTimeOffset.UnixEpoch,
        Dates = [new DateEvidence { Date = day, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }],
    };

    /// <summary>The figures of a text, in order.</summary>
    /// <param name="id">Of the text; no two texts of one comparison have the same.</param>
    /// <param name="day">The day it was published.</param>
    public static IEnumerable<PrintedFigure> Figures(string id, string? title, string body, DateOnly day)
    {
        var article = Of(id, id, title ?? "", body, day);
        var analysed = s_analyser.Analyse(article);
        return FigureCollector.Printed(article, analysed.Figures, [.. analysed.Passages.SelectMany(passage => passage.Sentences)]);
    }
}
