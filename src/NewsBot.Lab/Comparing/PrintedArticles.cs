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

    /// <param name="id">Of the text; no two texts of one comparison have the same.</param>
    /// <param name="day">The day it was published.</param>
    public static IEnumerable<PrintedFigure> Figures(string id, string? title, string body, DateOnly day)
    {
        var article = new Article
        {
            Id = ArticleIdentity.IdOf(null, id),
            Source = id,
            Outlet = id,
            Title = title ?? "",
            Body = body,
            FetchedAt = DateTimeOffset.UnixEpoch,
            Dates = [new DateEvidence { Date = day, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }],
        };
        var analysed = s_analyser.Analyse(article);
        return FigureCollector.Printed(article, analysed.Figures, [.. analysed.Passages.SelectMany(passage => passage.Sentences)]);
    }
}
