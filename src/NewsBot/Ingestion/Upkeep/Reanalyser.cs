using Microsoft.Extensions.Logging;
using NewsBot.Articles;
using NewsBot.Storage;
using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion.Upkeep;

/// <summary>Derives anew what an earlier version of the analysers derived: from the stored bodies, some articles at a time.</summary>
internal sealed partial class Reanalyser(ArticleStore articles, ArticleWriter writer, ArticleAnalyser analyser, ILogger<Reanalyser> logger)
{
    private const int AtOnce = 16; // in one transaction, so that whoever reads in waits little

    // Articles that the analysers cannot take: not tried again before the next start.
    private readonly HashSet<string> _failed = [];

    /// <summary>Does the next few articles, those read in last first.</summary>
    /// <returns>How many were done; 0 where none is left.</returns>
    public int Next(CancellationToken cancellationToken) => Renew(Due(cancellationToken), cancellationToken);

    /// <summary>The next few articles to be done, as they read now.</summary>
    internal IReadOnlyList<Article> Due(CancellationToken cancellationToken) =>
        [.. articles.NotAnalysedBy(ArticleAnalyser.Version, AtOnce + _failed.Count, cancellationToken).Where(article => !_failed.Contains(article.Id)).Take(AtOnce)];

    /// <summary>Analyses articles and stores what came of it for those that still read as they did.</summary>
    /// <returns>How many were analysed.</returns>
    internal int Renew(IReadOnlyList<Article> due, CancellationToken cancellationToken)
    {
        var analysed = new List<AnalysedArticle>();
        foreach (var article in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                analysed.Add(analyser.Analyse(article));
            }
            catch (Exception exception)
            {
                _failed.Add(article.Id);
                AnalysisFailed(exception, article.Id);
            }
        }

        writer.Renew(analysed, cancellationToken);
        return analysed.Count;
    }

    [LoggerMessage(LogLevel.Error, "The article {Id} could not be analysed anew")]
    private partial void AnalysisFailed(Exception exception, string id);
}
