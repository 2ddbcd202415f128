using NewsBot.Articles;
using NewsBot.Storage.Rows;

namespace NewsBot.Storage;

/// <summary>The figures of the archive.</summary>
internal sealed class FigureStore(Archive archive)
{
    /// <summary>The figures of the given articles, each in the order of their places; an article without any has no entry, nor has a withdrawn one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Figure>> Of(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        var figures = new Dictionary<string, IReadOnlyList<Figure>>(StringComparer.Ordinal);
        using var session = archive.Read(cancellationToken);
        foreach (var id in articleIds.Distinct())
        {
            var found = session.Query(
                $"""
                select {FigureRow.Columns} from figure join article on article.number = figure.article
                where article.id = ?1 and withdrawn_at is null order by ordinal
                """,
                FigureRow.Read,
                id);
            if (found.Count > 0) figures[id] = found;
        }

        return figures;
    }
}
