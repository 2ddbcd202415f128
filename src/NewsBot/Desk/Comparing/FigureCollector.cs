using NewsBot.Articles;
using NewsBot.Storage;

namespace NewsBot.Desk.Comparing;

/// <summary>Reads the figures of articles from the archive, each with its sentence.</summary>
internal sealed class FigureCollector(FigureStore figures, PassageStore passages)
{
    /// <summary>The figures of the articles, in the order given; one that stands in no sentence is left out, and so are those of an article replaced since it was read.</summary>
    public IReadOnlyList<PrintedFigure> Of(IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        var found = figures.Of(articles, cancellationToken);
        var split = passages.Of([.. articles.Where(article => found.ContainsKey(article.Id))], cancellationToken);
        return
        [
            .. articles
                .Where(article => found.ContainsKey(article.Id) && split.ContainsKey(article.Id))
                .SelectMany(article => Printed(article, found[article.Id], [.. split[article.Id].SelectMany(passage => passage.Sentences)])),
        ];
    }

    /// <summary>The figures with the sentences they stand in.</summary>
    public static IEnumerable<PrintedFigure> Printed(Article article, IReadOnlyList<Figure> figures, IReadOnlyList<TextSpan> sentences)
    {
        foreach (var figure in figures)
        {
            var sentence = sentences.FirstOrDefault(sentence => sentence.Contains(figure.Span));
            if (sentence.Length > 0) yield return new(article, figure, sentence);
        }
    }
}
