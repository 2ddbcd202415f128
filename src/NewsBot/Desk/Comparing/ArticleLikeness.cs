using NewsBot.Articles;

namespace NewsBot.Desk.Comparing;

/// <summary>How alike articles are by the words of their beginnings; each pair is compared once. Not for use by several threads.</summary>
internal sealed class ArticleLikeness
{
    // The head of an article tells its story.
    private const int Head = 1_200;

    private readonly Dictionary<string, HashSet<string>> _heads = [];
    private readonly Dictionary<(string, string), double> _known = [];

    /// <summary>0 to 1, higher is more alike.</summary>
    public double Of(Article first, Article second)
    {
        var pair = string.CompareOrdinal(first.Id, second.Id) <= 0 ? (first.Id, second.Id) : (second.Id, first.Id);
        if (!_known.TryGetValue(pair, out var likeness)) _known[pair] = likeness = FigureComparison.Cosine(HeadOf(first), HeadOf(second));
        return likeness;
    }

    private HashSet<string> HeadOf(Article article)
    {
        if (_heads.TryGetValue(article.Id, out var known)) return known;

        return _heads[article.Id] = PrintedFigure.Stems($"{article.Title} {article.Body[..Math.Min(Head, article.Body.Length)]}");
    }
}
