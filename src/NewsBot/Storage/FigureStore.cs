using NewsBot.Articles;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage;

/// <summary>The figures of the archive.</summary>
internal sealed class FigureStore(Archive archive)
{
    /// <summary>
    /// The figures of articles as they were read, each in the order of their places; an article without any has no entry, nor has a withdrawn one, nor one
    /// of which the archive has another body by now.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Figure>> Of(IReadOnlyCollection<Article> articles, CancellationToken cancellationToken)
    {
        var figures = new Dictionary<string, IReadOnlyList<Figure>>(StringComparer.Ordinal);
        using var session = archive.Read(cancellationToken);
        foreach (var article in articles)
        {
            var found = session.Query(
                $"""
                select {FigureRow.Columns} from figure join article on article.number = figure.article
                where article.id = ?1 and body_hash = ?2 and withdrawn_at is null order by ordinal
                """,
                FigureRow.Read,
                article.Id,
                article.BodyHash);
            if (found.Count > 0) figures[article.Id] = found;
        }

        return figures;
    }
}
