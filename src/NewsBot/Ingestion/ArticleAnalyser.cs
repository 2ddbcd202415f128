using NewsBot.Articles;
using NewsBot.Quotes;
using NewsBot.Storage.Writing;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Ingestion;

/// <summary>Derives from an article everything that is kept with it. Pure, and fit for several threads at once.</summary>
internal sealed class ArticleAnalyser(QuoteExtractor quotes)
{
    /// <summary>Rises with every change of what is derived; an article analysed by another version is analysed anew.</summary>
    public static int Version => (1 * 1_000) + QuoteExtractor.Version;

    public AnalysedArticle Analyse(Article article) => new()
    {
        Article = article,
        Passages = PassageSplitter.Split(article.Id, article.Body),
        Quotes = [.. quotes.Extract(article.Body).Select((quote, ordinal) => quote with { Id = ArticleIdentity.QuoteId(article.Id, ordinal) })],
        Analysis = Version,
    };
}
