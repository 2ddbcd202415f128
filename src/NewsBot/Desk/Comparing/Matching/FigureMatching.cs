using NewsBot.Articles;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Figures.Context;

namespace NewsBot.Desk.Comparing.Matching;

/// <summary>Tells how likely two printed figures are about one thing.</summary>
internal static class FigureMatching
{
    // From here on two figures are set against each other as one.
    private const double Likely = .3;

    // From here on they are said to be perhaps one.
    private const double Possible = .1;

    // Below this the rules are not believed where an article has so many figures.
    private const double Unlikely = .1;
    private const int Many = 6;

    // Where the words around two figures set them apart, more must speak for it.
    private const double LikelyAllTheSame = .4;

    // Two sentences of one wording: so much of their words is in both, and they are no "5 were killed".
    private const double WordedAlike = .85;
    private const int LeastWords = 3;

    // So many days apart two articles tell one story only if they have this much in common: of ours on different stories one pair in a thousand has.
    private const int LongStory = 31;
    private const double AlikeLater = .25;

    // What is told right after a value, in UTF-16 units: about two sentences.
    private const int Beside = 250;

    // Articles with less in common tell no one story, and values further apart are of two things: the trees, which cost more than all else, are not asked.
    private const double LeastAlike = .1;
    private const decimal MostTimes = 4.5m;

    /// <summary>Whether two figures can be one at all: of one dimension and one fate.</summary>
    public static bool MayBeOne(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Measured, second.Measured);
        return FigureRelations.AreOfOneKind(first, second)
            && left.Standing is FigureStanding.Additional == right.Standing is FigureStanding.Additional
            && !(left.Unit is Ages.Unit && FigureDoers.AreOtherPersons(first, second))
            && (first.Article.Id != second.Article.Id || !FigureComparison.HaveOneStanding(left, right));
    }

    /// <summary>How likely they are one by the rules alone.</summary>
    public static FigureLikelihood ByRules(PrintedFigure first, PrintedFigure second, ArticleLikeness likeness, FigureRivals rivals) =>
        MayBeOne(first, second) && MayTellOneStory(first.Article, second.Article, likeness) ? FigureRules.Likelihood(first, second, likeness, rivals) : default;

    /// <summary>How likely they are one, by the rules and the trees.</summary>
    /// <param name="likeness">How alike the articles are.</param>
    /// <param name="rivals">What else the articles print.</param>
    public static FigureLikelihood Of(PrintedFigure first, PrintedFigure second, ArticleLikeness likeness, FigureRivals rivals)
    {
        if (!MayBeOne(first, second) || !MayTellOneStory(first.Article, second.Article, likeness)) return default;
        if (IsEarlierValue(first, second)) return new(1, false);

        var byRules = FigureRules.Likelihood(first, second, likeness, rivals);
        var isByRules = byRules is { Value: > 0, IsLeftover: false };
        if (isByRules && AreWordedAlike(first, second)) return new(1, false);
        if (!isByRules && (likeness.Of(first.Article, second.Article) < LeastAlike || FigureRelations.Ratio(first.Measured, second.Measured) > MostTimes)) return default;

        var probability = FigureTrees.Shipped.Probability(FigureEvidence.Of(first, second, likeness, rivals, byRules));
        if (isByRules) return probability < Unlikely && AreAmongMany(first, second, rivals) ? default : new(Math.Max(probability, Likely), false);
        if (probability < Possible || probability < LikelyAllTheSame && first.Facets.Contrast(second.Facets)) return default;

        return AreToldApart(first, second) ? default : new(probability, probability < Likely);
    }

    private static bool MayTellOneStory(Article first, Article second, ArticleLikeness likeness) =>
        first.Date?.Date is not { } one || second.Date?.Date is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= LongStory || likeness.Of(first, second) >= AlikeLater;

    // "Biden counted 150,000 troops. Washington's estimate before that had been 130,000."
    private static bool IsEarlierValue(PrintedFigure first, PrintedFigure second) =>
        first.Article.Id == second.Article.Id && first.Figure.Counted is { } counted && counted == second.Figure.Counted && first.Figure.Unit == second.Figure.Unit
        && first.Figure.Standing is FigureStanding.Present && second.Figure.Standing is FigureStanding.Earlier && second.Figure.Span.Start - first.Figure.Span.End is > 0 and <= Beside;

    // Two sentences that hardly differ but in the number.
    private static bool AreWordedAlike(PrintedFigure first, PrintedFigure second) =>
        first.Context.Count >= LeastWords && FigureComparison.Cosine(first.Context, second.Context) >= WordedAlike && first.Counted.SetEquals(second.Counted);

    // By chance the rules bring together what two long articles say, and hardly what two short ones do.
    private static bool AreAmongMany(PrintedFigure first, PrintedFigure second, FigureRivals rivals) =>
        rivals.Neighbours.InArticle(first) >= Many && rivals.Neighbours.InArticle(second) >= Many;

    // Maize and wheat, food prices and house prices, 45 people and 45 sensors, boys and girls, the goals of two players.
    private static bool AreToldApart(PrintedFigure first, PrintedFigure second)
    {
        var (one, other) = (first.Subject, second.Subject);
        return FigureRelations.AreSiblings(one, other)
            || one.Head is not null && one.Head == other.Head && first.Figure.Fate is null && FigureRelations.AreNarrowedApart(one, other)
            || first.Figure is { Unit: null, Fate: null } && first.Figure.Low == second.Figure.Low && first.Figure.Low < FigureRules.LeastTelling && one.Head is not null && other.Head is not null && !FigureRules.MayBeCalledAlike(first, second)
            || Sides.AreApart(first.Context, second.Context)
            || FigureDoers.AreApart(first, second);
    }
}
