using NewsBot.Articles;

namespace NewsBot.Desk.Comparing;

/// <summary>Brings together the figures of several articles that are about one thing.</summary>
internal static class FigureFolder
{
    // Comparing is quadratic: what an answer's articles print beyond this is left out.
    private const int MostFigures = 400;

    // The head of an article tells its story.
    private const int Head = 1_200;

    /// <summary>Groups of at least two figures; those in conflict first, then moved, compatible and agreed ones, the larger group first.</summary>
    public static IReadOnlyList<FigureGroup> Fold(IReadOnlyList<PrintedFigure> printed)
    {
        var figures = printed.Take(MostFigures).ToList();
        var heads = figures.Select(figure => figure.Article).DistinctBy(article => article.Id)
            .ToDictionary(article => article.Id, article => PrintedFigure.Stems($"{article.Title} {article.Body[..Math.Min(Head, article.Body.Length)]}"));
        var pairs = new List<(double Likelihood, int First, int Second)>();
        for (var i = 0; i < figures.Count; i++)
        {
            for (var j = i + 1; j < figures.Count; j++)
            {
                var likeness = FigureComparison.Cosine(heads[figures[i].Article.Id], heads[figures[j].Article.Id]);
                var likelihood = FigureComparison.Likelihood(figures[i], figures[j], likeness);
                if (likelihood > 0) pairs.Add((likelihood, i, j));
            }
        }

        return
        [
            .. Joined(figures, pairs)
                .Where(group => group.Count > 1)
                .Select(Group)
                .OrderByDescending(group => group.Verdict)
                .ThenByDescending(group => group.Printings.Count),
        ];
    }

    // The likeliest pairs first. A figure joins a group only where it is about one thing with every other article's figure in it, and an article has one
    // figure of each standing in a group, unless two agree.
    private static IEnumerable<List<PrintedFigure>> Joined(List<PrintedFigure> figures, List<(double Likelihood, int First, int Second)> pairs)
    {
        var groups = Enumerable.Range(0, figures.Count).Select(i => new List<int> { i }).ToList();
        var alike = pairs.Select(pair => (pair.First, pair.Second)).ToHashSet();
        foreach (var (_, first, second) in pairs.OrderByDescending(pair => pair.Likelihood))
        {
            var left = groups.FindIndex(group => group.Contains(first));
            var right = groups.FindIndex(group => group.Contains(second));
            if (left == right || !Fit(groups[left], groups[right])) continue;

            groups[left].AddRange(groups[right]);
            groups.RemoveAt(right);
        }

        return groups.Select(group => group.Select(i => figures[i]).ToList());

        bool Fit(List<int> left, List<int> right) => left.All(i => right.All(j =>
            figures[i].Article.Id == figures[j].Article.Id
                ? figures[i].Figure.Standing != figures[j].Figure.Standing || figures[i].Figure.Low == figures[j].Figure.Low && figures[i].Figure.High == figures[j].Figure.High
                : alike.Contains((Math.Min(i, j), Math.Max(i, j)))));
    }

    private static FigureGroup Group(List<PrintedFigure> printings)
    {
        var verdict = FigureVerdict.Agreed;
        for (var i = 0; i < printings.Count; i++)
        {
            for (var j = i + 1; j < printings.Count; j++)
            {
                var pair = FigureComparison.Verdict(printings[i], printings[j]);
                if (pair > verdict) verdict = pair;
            }
        }

        return new(
            [
                .. printings
                    .OrderBy(printing => printing.Figure.Standing switch { FigureStanding.Earlier => 0, FigureStanding.Planned => 2, _ => 1 })
                    .ThenBy(printing => printing.Article.Date?.Date ?? DateOnly.MaxValue),
            ],
            verdict);
    }
}
