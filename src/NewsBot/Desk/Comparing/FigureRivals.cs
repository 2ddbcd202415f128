using NewsBot.Desk.Comparing.Matching;

namespace NewsBot.Desk.Comparing;

/// <summary>
/// Counts what else of another article a figure may stand against. Of the figures of one dimension most have their equal there. Where one is left over on either side, the two are
/// likely one figure printed in two ways, whatever it is called; where many are, chance brings two together that have nothing to do with each other. Not for use by several threads.
/// </summary>
internal sealed class FigureRivals(IReadOnlyList<PrintedFigure> figures)
{
    private readonly ILookup<string, PrintedFigure> _byArticle = figures.ToLookup(figure => figure.Article.Id);
    private readonly Dictionary<(PrintedFigure, string), IReadOnlyList<PrintedFigure>> _rivals = [];
    private readonly Dictionary<(PrintedFigure, string), int> _called = [];
    private readonly Dictionary<(PrintedFigure, string), bool> _equals = [];

    /// <summary>What stands beside each of the figures.</summary>
    public FigureNeighbours Neighbours { get; } = new(figures);

    /// <summary>Whether each is the only figure left over that the other may stand against; where one is so alone, whether no other's sentence is nearer.</summary>
    public bool AreLeftOver(PrintedFigure first, PrintedFigure second)
    {
        var (forFirst, forSecond) = (RivalsOf(first, second.Article.Id), RivalsOf(second, first.Article.Id));
        if (!forFirst.Contains(second) || !forSecond.Contains(first) || forFirst.Count > 1 && forSecond.Count > 1) return false;

        var context = FigureComparison.Cosine(first.Context, second.Context);
        return forFirst.All(other => FigureComparison.Cosine(first.Context, other.Context) <= context) && forSecond.All(other => FigureComparison.Cosine(second.Context, other.Context) <= context);
    }

    /// <summary>How many figures that may be called as it is, the one among them, either might stand against in the other's article.</summary>
    public int Among(PrintedFigure first, PrintedFigure second) => Math.Max(Called(first, second.Article.Id), Called(second, first.Article.Id));

    private int Called(PrintedFigure figure, string article)
    {
        if (_called.TryGetValue((figure, article), out var known)) return known;

        return _called[(figure, article)] = _byArticle[article].Count(other => FigureRelations.AreOfOneKind(figure, other) && FigureRules.MayBeCalledAlike(figure, other));
    }

    // The other article's figures that it may stand against; none where it has its equal there.
    private IReadOnlyList<PrintedFigure> RivalsOf(PrintedFigure figure, string article)
    {
        if (_rivals.TryGetValue((figure, article), out var known)) return known;

        return _rivals[(figure, article)] = HasEqual(figure, article) ? []
            : [.. _byArticle[article].Where(other => FigureRelations.AreOfOneKind(figure, other) && !HasEqual(other, figure.Article.Id))];
    }

    /// <summary>Whether either has its equal in the other's article, and the two are not equal themselves.</summary>
    public bool HasEqualElsewhere(PrintedFigure first, PrintedFigure second) =>
        !FigureRelations.AreEqual(first, second) && (HasEqualOfItsName(first, second.Article.Id) || HasEqualOfItsName(second, first.Article.Id));

    private bool HasEqualOfItsName(PrintedFigure figure, string article)
    {
        if (_equals.TryGetValue((figure, article), out var known)) return known;

        return _equals[(figure, article)] = _byArticle[article].Any(other => FigureRelations.AreEqual(figure, other) && (figure.Figure.Unit is not null || FigureRules.MayBeCalledAlike(figure, other)));
    }

    private bool HasEqual(PrintedFigure figure, string article) => _byArticle[article].Any(other => FigureRelations.AreEqual(figure, other));
}
