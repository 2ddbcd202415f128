using System.Text.Json.Serialization;
using NewsBot.Articles;
using NewsBot.Desk.Comparing;
using NewsBot.Desk.Comparing.Matching;

namespace NewsBot.Lab.Comparing;

/// <summary>Draws pairs of figures from articles written for it, whose key says which are about one thing, and from real ones that a reader judged.</summary>
internal static class FigureSamples
{
    // Short articles say less of what stands in a whole one; real articles give many more pairs than ours, nearly all of them unlike.
    private const float OfShortArticle = .5f;
    private const float OfRealArticle = .3f;
    private const float OfJudgedOne = .5f;

    // A key may have left out two figures that agree.
    private const float OfUnlistedEqual = .5f;

    // A judgement names two values: of smaller ones a story has several pairs.
    private const decimal LeastJudged = 10;

    private static readonly DateOnly s_day = new(2031, 3, 5);

    /// <summary>Of whole stories: what the key names is one, all else is not.</summary>
    public static IEnumerable<FigureSample> OfStories(string path)
    {
        foreach (var story in JsonLines.ReadWhole<PlantedStory>(path))
        {
            var figures = story.Figures().ToList();
            var ones = new Dictionary<PrintedFigure, PrintedFigure>();
            PrintedFigure First(PrintedFigure figure) => ones.TryGetValue(figure, out var other) && other != figure ? First(other) : figure;
            foreach (var pair in story.Conflicts.Concat(story.Agreeing).Concat(story.Moved))
            {
                if (story.Find(figures, pair.A) is { } one && story.Find(figures, pair.B) is { } other) ones[First(one)] = First(other);
            }

            foreach (var (first, second, evidence) in Pairs(figures))
            {
                var areOne = First(first) == First(second);
                yield return new(evidence, areOne, areOne || !FigureRelations.AreEqual(first, second) ? 1 : OfUnlistedEqual);
            }
        }
    }

    /// <summary>Of pairs of short articles: in one that conflicts the only two figures that do; in one of unlike figures none.</summary>
    public static IEnumerable<FigureSample> OfPairs(string path)
    {
        foreach (var pair in JsonLines.ReadWhole<Pair>(path))
        {
            if (pair.Kind is not ("conflict" or "moved" or "agree" or "unlike")) continue;

            List<PrintedFigure> figures = [.. PrintedArticles.Figures("first", null, pair.First, s_day), .. PrintedArticles.Figures("second", null, pair.Second, s_day)];
            var pairs = Pairs(figures).ToList();
            if (pair.Kind is "unlike")
            {
                foreach (var (first, second, evidence) in pairs) yield return new(evidence, false, FigureRelations.AreEqual(first, second) ? OfShortArticle * OfUnlistedEqual : OfShortArticle);
                continue;
            }

            var meant = pairs.Where(one => IsMeant(pair.Kind, FigureComparison.Verdict(one.First, one.Second))).ToList();
            if (meant.Count == 1) yield return new(meant[0].Evidence, true, OfShortArticle);
        }
    }

    /// <summary>Of real articles: what was judged right is one; what differs and was not judged so is not.</summary>
    public static IEnumerable<FigureSample> OfRealArticles(IEnumerable<IGrouping<string, StoryText>> stories, JudgedDifferences judged)
    {
        foreach (var story in stories)
        {
            var figures = RealStories.Figures(story).Take(FigureFolder.MostFigures).ToList();
            foreach (var (first, second, evidence) in Pairs(figures))
            {
                if (FigureComparison.Verdict(first, second) < FigureVerdict.Moved) continue;

                var judgement = judged.Of(story.Key, first.Figure.Low, second.Figure.Low);
                if (judgement is Judgement.Wrong or null) yield return new(evidence, false, OfRealArticle);
                else if (judgement is Judgement.Right && (first.Figure.Unit is not null || Math.Min(first.Figure.Low, second.Figure.Low) >= LeastJudged)) yield return new(evidence, true, OfJudgedOne);
            }
        }
    }

    private static bool IsMeant(string kind, FigureVerdict verdict) => kind switch
    {
        "conflict" => verdict is FigureVerdict.Conflict,
        "moved" => verdict is FigureVerdict.Moved,
        _ => verdict is FigureVerdict.Agreed or FigureVerdict.Compatible,
    };

    private static IEnumerable<(PrintedFigure First, PrintedFigure Second, double[] Evidence)> Pairs(List<PrintedFigure> figures)
    {
        var likeness = new ArticleLikeness();
        var rivals = new FigureRivals(figures);
        for (var i = 0; i < figures.Count; i++)
        {
            for (var j = i + 1; j < figures.Count; j++)
            {
                var (first, second) = (figures[i], figures[j]);
                if (first.Article.Id != second.Article.Id && FigureMatching.MayBeOne(first, second)) yield return (first, second, FigureEvidence.Of(first, second, likeness, rivals, FigureRules.Likelihood(first, second, likeness, rivals)));
            }
        }
    }

    private sealed record Pair([property: JsonRequired] string Kind, [property: JsonRequired] string First, [property: JsonRequired] string Second);
}
