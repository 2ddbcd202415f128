using NewsBot.Articles;
using NewsBot.Desk.Comparing.Matching;

namespace NewsBot.Desk.Comparing;

/// <summary>Brings together the figures of several articles that are about one thing.</summary>
internal static class FigureFolder
{
    /// <summary>Comparing is quadratic: what an answer's articles print beyond this is left out.</summary>
    public const int MostFigures = 400;

    /// <summary>Groups of at least two figures; those in conflict first, then moved, compatible and agreed ones, named alike before left over, the larger group first.</summary>
    /// <param name="printed">The figures of some articles.</param>
    /// <param name="mostForTrees">Of more figures than this the trees are not asked, which cost ten times what the rules do.</param>
    public static IReadOnlyList<FigureGroup> Fold(IReadOnlyList<PrintedFigure> printed, int mostForTrees = MostFigures)
    {
        var figures = printed.Take(MostFigures).ToList();
        var likeness = new ArticleLikeness();
        var rivals = new FigureRivals(figures);
        Func<PrintedFigure, PrintedFigure, ArticleLikeness, FigureRivals, FigureLikelihood> judge = figures.Count <= mostForTrees ? FigureMatching.Of : FigureMatching.ByRules;
        var pairs = new List<(FigureLikelihood Likelihood, int First, int Second)>();
        for (var i = 0; i < figures.Count; i++)
        {
            for (var j = i + 1; j < figures.Count; j++)
            {
                var likelihood = judge(figures[i], figures[j], likeness, rivals);
                if (likelihood.Value > 0) pairs.Add((likelihood, i, j));
            }
        }

        var alike = pairs.ToDictionary(pair => (figures[pair.First], figures[pair.Second]), pair => pair.Likelihood);
        return
        [
            .. Joined(figures, pairs)
                .Where(group => group.Count > 1)
                .Select(group => Group(group, alike))
                .OrderByDescending(group => group.Verdict)
                .ThenBy(group => group.IsLeftover)
                .ThenByDescending(group => group.Printings.Count),
        ];
    }

    // The likeliest pairs first. Groups join only where half of the pairs between them are about one thing, and an article has one figure of each
    // standing in a group, unless two agree.
    private static IEnumerable<List<PrintedFigure>> Joined(List<PrintedFigure> figures, List<(FigureLikelihood Likelihood, int First, int Second)> pairs)
    {
        var groups = Enumerable.Range(0, figures.Count).Select(i => new List<int> { i }).ToList();
        var alike = pairs.Select(pair => (pair.First, pair.Second)).ToHashSet();
        foreach (var (_, first, second) in pairs.OrderByDescending(pair => pair.Likelihood.Value))
        {
            var left = groups.FindIndex(group => group.Contains(first));
            var right = groups.FindIndex(group => group.Contains(second));
            if (left == right || !Fit(groups[left], groups[right])) continue;

            groups[left].AddRange(groups[right]);
            groups.RemoveAt(right);
        }

        return groups.Select(group => group.Select(i => figures[i]).ToList());

        bool Fit(List<int> left, List<int> right)
        {
            var together = left.SelectMany(i => right.Select(j => (First: Math.Min(i, j), Second: Math.Max(i, j)))).ToList();
            return together.All(pair => figures[pair.First].Article.Id != figures[pair.Second].Article.Id || Beside(figures[pair.First].Figure, figures[pair.Second].Figure))
                && together.Count(alike.Contains) * 2 >= together.Count;
        }

        // Whether one article may say both of one thing.
        static bool Beside(Figure first, Figure second) => first.Standing != second.Standing || first.Low == second.Low && first.High == second.High;
    }

    // The verdict between two articles that weighs most; of a pair that is named alike before that of one that is merely left over. What one article says of itself is no difference,
    // nor are two that only a third brings together, but for an earlier value beside the present one.
    private static FigureGroup Group(List<PrintedFigure> printings, Dictionary<(PrintedFigure, PrintedFigure), FigureLikelihood> alike)
    {
        var verdict = FigureVerdict.Agreed;
        var isLeftover = true;
        for (var i = 0; i < printings.Count; i++)
        {
            for (var j = i + 1; j < printings.Count; j++)
            {
                if (printings[i].Article.Id == printings[j].Article.Id) continue;

                var pair = FigureComparison.Verdict(printings[i], printings[j]);
                var isAlike = alike.TryGetValue((printings[i], printings[j]), out var likelihood) || alike.TryGetValue((printings[j], printings[i]), out likelihood);
                if (!isAlike && !(pair is FigureVerdict.Moved && (printings[i].Figure.Standing is FigureStanding.Earlier || printings[j].Figure.Standing is FigureStanding.Earlier))) continue;

                if (pair is FigureVerdict.Conflict && (Knows(printings[i], printings[j]) || Knows(printings[j], printings[i]))) pair = FigureVerdict.Moved;
                if (pair > verdict || pair == verdict && !likelihood.IsLeftover) (verdict, isLeftover) = (pair, likelihood.IsLeftover);
            }
        }

        // Whether the one's article gives the other's value as an earlier one.
        bool Knows(PrintedFigure one, PrintedFigure other) => printings.Exists(earlier => earlier.Article.Id == one.Article.Id && earlier.Figure.Standing is FigureStanding.Earlier
            && one.Figure.Standing is not FigureStanding.Earlier && FigureInterval.Overlap(earlier.Measured, other.Measured));

        return new(
            [
                .. printings
                    .OrderBy(printing => printing.Figure.Standing switch { FigureStanding.Earlier => 0, FigureStanding.Planned => 2, _ => 1 })
                    .ThenBy(printing => printing.Article.Date?.Date ?? DateOnly.MaxValue),
            ],
            verdict,
            isLeftover);
    }
}
