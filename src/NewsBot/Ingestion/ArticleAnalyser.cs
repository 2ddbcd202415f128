using NewsBot.Articles;
using NewsBot.Dates.Expressions;
using NewsBot.Figures;
using NewsBot.Ingestion.Languages;
using NewsBot.Quotes;
using NewsBot.Storage.Writing;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Ingestion;

/// <summary>Derives from an article everything that is kept with it. Pure, and fit for several threads at once.</summary>
internal sealed class ArticleAnalyser(QuoteExtractor quotes)
{
    /// <summary>Rises with every change of what is derived; an article analysed by another version is analysed anew.</summary>
    public static int Version => (3 * 10_000) + (FigureReader.Version * 100) + QuoteExtractor.Version;

    public AnalysedArticle Analyse(Article article)
    {
        var passages = PassageSplitter.Split(article.Id, article.Body);
        var said = quotes.Extract(article.Body).Select((quote, ordinal) => quote with { Id = ArticleIdentity.QuoteId(article.Id, ordinal) }).ToList();
        var sentences = passages.SelectMany(passage => passage.Sentences).ToList();
        return new()
        {
            Article = article with { Language = LanguageReader.Of(article.Body, article.Language) },
            Passages = passages,
            Quotes = said,
            Figures = FigureReader.Read(article.Body, sentences, said, sentence => Days(article, sentence)),
            Analysis = Version,
        };
    }

    // Without a date of its own an article's weekdays mean nothing.
    private static List<NamedDay> Days(Article article, string sentence)
    {
        if (article.Date is not { } written) return [];

        var days = new List<NamedDay>();
        foreach (var expression in TimeExpressions.In(sentence, written.Date))
            if (expression.Day is { } day) days.Add(new(expression.Span, day));

        return days;
    }
}
