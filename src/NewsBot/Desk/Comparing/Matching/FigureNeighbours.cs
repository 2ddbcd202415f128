namespace NewsBot.Desk.Comparing.Matching;

/// <summary>What stands beside each figure of a comparison, and who else prints it. Not for use by several threads.</summary>
internal sealed class FigureNeighbours(IReadOnlyList<PrintedFigure> figures)
{
    // "Beside" a sentence, in UTF-16 units: about two sentences.
    private const int Near = 250;

    private readonly ILookup<string, PrintedFigure> _byArticle = figures.ToLookup(figure => figure.Article.Id);
    private readonly Dictionary<PrintedFigure, IReadOnlyList<PrintedFigure>> _beside = [];
    private readonly Dictionary<PrintedFigure, HashSet<string>> _printing = [];
    private readonly Dictionary<PrintedFigure, int> _order = [];

    /// <summary>How many figures of its article stand before it.</summary>
    public int Order(PrintedFigure figure)
    {
        if (!_order.TryGetValue(figure, out var known)) _order[figure] = known = _byArticle[figure.Article.Id].Count(other => other.Figure.Span.Start < figure.Figure.Span.Start);
        return known;
    }

    /// <summary>How many figures its article has.</summary>
    public int InArticle(PrintedFigure figure) => _byArticle[figure.Article.Id].Count();

    /// <summary>How many figures its sentence has.</summary>
    public int InSentence(PrintedFigure figure) => 1 + Beside(figure).Count(other => figure.Sentence.Contains(other.Figure.Span));

    /// <summary>How many other values stand in both their sentences, and how many in those or beside them.</summary>
    public (int Within, int Beside) Companions(PrintedFigure first, PrintedFigure second)
    {
        int within = 0, beside = 0;
        foreach (var one in Beside(first))
        {
            var equal = Beside(second).Where(other => FigureRelations.AreEqual(one, other)).ToList();
            if (equal.Count == 0) continue;

            beside++;
            if (first.Sentence.Contains(one.Figure.Span) && equal.Exists(other => second.Sentence.Contains(other.Figure.Span))) within++;
        }

        return (within, beside);
    }

    /// <summary>How many further articles print the value of either.</summary>
    public int OthersThatPrint(PrintedFigure first, PrintedFigure second) =>
        Printing(first).Union(Printing(second)).Count(article => article != first.Article.Id && article != second.Article.Id);

    private HashSet<string> Printing(PrintedFigure figure)
    {
        if (!_printing.TryGetValue(figure, out var known)) _printing[figure] = known = [.. figures.Where(other => FigureRelations.AreEqual(figure, other)).Select(other => other.Article.Id)];
        return known;
    }

    private IReadOnlyList<PrintedFigure> Beside(PrintedFigure figure)
    {
        if (!_beside.TryGetValue(figure, out var known))
        {
            var (start, end) = (figure.Sentence.Start - Near, figure.Sentence.End + Near);
            _beside[figure] = known = [.. _byArticle[figure.Article.Id].Where(other => other != figure && other.Figure.Span.Start > start && other.Figure.Span.End <= end)];
        }

        return known;
    }
}
