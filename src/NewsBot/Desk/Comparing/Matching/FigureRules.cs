using System.Collections.Frozen;
using NewsBot.Articles;
using NewsBot.Citations.Words;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Text;
using static NewsBot.Desk.Comparing.FigureComparison;
using static NewsBot.Desk.Comparing.Matching.FigureRelations;

namespace NewsBot.Desk.Comparing.Matching;

/// <summary>Tells by rules whether two printed figures are about one thing.</summary>
internal static class FigureRules
{
    // Of two sentences on one thing some content words agree. A toll names its event elsewhere more often than not, so that less is asked of it.
    private const double LeastContext = .12;
    private const double LeastForToll = .06;

    // What a difference in how the thing is named must be made up for with.
    private const double LeastForDoubt = .3;

    // A share of nobody knows what.
    private const double LeastForUnknown = .4;

    // "People" in one article and "protesters" in the other, where the articles tell one story.
    private const double LeastForPersons = .18;

    // Counts of one thing rarely lie further apart than this; a typing slip of one digit does.
    private const decimal MostTimes = 15;

    // Temperatures have no ratio.
    private const decimal MostDegrees = 40;

    // Other words for the same are looked for where the articles tell one story: each word is held against each, and between any two articles it proves nothing.
    private const double LeastForKinship = .2;

    // What two articles leave over is one figure where they tell one story.
    private const double LeastForLeftover = .15;
    private const double LeastAroundLeftover = .1;

    // What is left over comes after all that its name tells.
    private const double ShareOfLeftover = .1;

    // The same is done with what is counted.
    private const double SameDeed = .1;

    // Where an article has several figures of a kind, each asks for as much more in common.
    private const double Crowding = .05;
    private const double MostCrowding = .4;

    // "One woman", "one reason" is hardly ever a count: as if there were as many more of it.
    private const int Ones = 4;

    /// <summary>From here on an equal number is hardly equal by chance.</summary>
    public const decimal LeastTelling = 100;

    // Of two counts one may be a slip or an update of the other where they lie as near as this.
    private const decimal Near = 1.5m;
    private const decimal LeastNear = 10;

    // Agreement in value makes it likelier that two figures mean the same thing.
    private const double Agreement = .5;

    private static readonly FrozenSet<string> s_devastation = FrozenSet.Create("fire", "fires", "wildfire", "wildfires", "blaze", "burned", "burnt", "burning", "flames", "smoke", "scorched", "flood", "floods", "flooded", "floodwater", "floodwaters", "water");

    /// <summary>How surely two figures are about one thing.</summary>
    /// <param name="likeness">How alike the articles are.</param>
    /// <param name="rivals">What else the articles print.</param>
    public static FigureLikelihood Likelihood(PrintedFigure first, PrintedFigure second, ArticleLikeness likeness, FigureRivals rivals)
    {
        // What is cheap to tell comes first: an answer's articles print tens of thousands of pairs.
        var (left, right) = (first.Measured, second.Measured);
        if (AreOthers(first, second)) return default;

        var alike = likeness.Of(first.Article, second.Article);
        if (Least(first, second) is not { } least)
        {
            if (alike < LeastForLeftover || !MayBeLeftover(first, second)) return default;
            least = 1;
        }

        var overlap = Overlap(first, second);
        if (!overlap && FarApart(left, right)) return default;

        var share = first.Subject.Head == second.Subject.Head || left.Unit is null ? .4 : .25;
        var context = Cosine(first.Context, second.Context);
        var likely = alike * share;
        if (alike < LeastForLeftover && context + SameDeed + likely < least) return default; // whatever is said around them
        if (first.Facets.Contrast(second.Facets) || Sides.AreApart(first.Context, second.Context)) return default;
        if (first.Facets.SharesDeed(second.Facets)) context += SameDeed;

        if (least < 1 && context + likely < least && alike >= LeastForKinship) context = Math.Max(context, Kinship(first.Words, second.Words));
        var shared = context + likely;
        var isLeftover = shared < least || shared < LeastForDoubt && AreVaguely(first, second);
        if (isLeftover && (alike < LeastForLeftover || Cosine(first.Context, second.Context) < LeastAroundLeftover || !MayBeLeftover(first, second) || !rivals.AreLeftOver(first, second))) return default;
        if (!isLeftover && IsByChance(first, second, least, context, likely, overlap, rivals)) return default;
        if (!YearsAgree(first, second) || !PlacesAgree(first, second)) return default; // the places last: they read whole articles

        var likelihood = shared + (overlap ? Agreement : 0) + (HaveOneStanding(left, right) ? .2 : 0) + (left.Unit is null && left.Counted == right.Counted ? .1 : 0) + (first.Subject.Proper.Overlaps(second.Subject.Proper) ? .1 : 0);
        return new(isLeftover ? likelihood * ShareOfLeftover : likelihood, isLeftover);
    }

    private static bool FarApart(Figure left, Figure right)
    {
        if (left.Unit?.StartsWith('°') is true) return Math.Abs(left.Low - right.Low) > MostDegrees;

        return Ratio(left, right) > MostTimes;
    }

    // Where one of the articles has several figures of the kind, that the articles tell one story says less of each pair, and the two must be told of one name.
    private static bool IsByChance(PrintedFigure first, PrintedFigure second, double least, double context, double likely, bool overlap, FigureRivals rivals)
    {
        var (left, right) = (first.Measured, second.Measured);
        if (overlap && left.Low >= LeastTelling) return false;

        var many = rivals.Among(first, second) + (IsOne(first.Figure) || IsOne(second.Figure) ? Ones : 0);
        if (many < 2) return false;
        if (FigureDoers.AreApart(first, second) || !AreCalledAlike(first, second)) return true;
        if (overlap) return false;

        return AreNear(left, right) ? context + likely < least : context + likely / many < least + Math.Min(MostCrowding, Crowding * (many - 1));
    }

    private static bool AreCalledAlike(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Subject, second.Subject);
        if (first.Figure.Unit is Figures.Context.Ages.Unit) return FigureDoers.AreOnePerson(first, second);
        return first.Figure.Unit is not null || first.Figure.Fate is not null && second.Figure.Fate is not null
            || left.Head == right.Head || left.MeansSame(right) || left.IsWiderThan(right) || right.IsWiderThan(left) || left.MayBePersonsOf(right) || AreCases(first, second) || AreDevastated(first, second);
    }

    private static bool IsOne(Figure figure) => figure is { Low: 1, High: 1, Unit: null, Fate: null };

    private static bool AreNear(Figure left, Figure right)
    {
        var (low, high) = left.Low <= right.Low ? (left.High, right.Low) : (right.High, left.Low);
        return low >= LeastNear && high / low < Near;
    }

    // What is measured may be called by any name; what is counted must be named alike, or not at all.
    private static bool MayBeLeftover(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Subject, second.Subject);
        if (first.Figure.Fate is null != second.Figure.Fate is null && left.Head != right.Head) return false;
        if (left.Head is not null && left.Head == right.Head && AreNarrowedApart(left, right)) return false;
        if (left.Head != right.Head && AreSiblings(left, right)) return false;
        if (left.IsToldApartFrom(right)) return left.MayBePersonsOf(right);
        return first.Figure.Unit is not null || left.Head is null || right.Head is null || left.Head == right.Head || left.MeansSame(right) || left.IsWiderThan(right) || right.IsWiderThan(left) || left.MayBePersonsOf(right)
            || IsNamedIn(first, second) || IsNamedIn(second, first);
    }

    /// <summary>Whether what they count may be one thing by its name.</summary>
    public static bool MayBeCalledAlike(PrintedFigure first, PrintedFigure second) => Least(first, second) is not null;

    // Null: nothing says that they are about one thing. Else how much the sentences must have in common.
    private static double? Least(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Subject, second.Subject);
        var least = first.Figure.Fate is not null && second.Figure.Fate is not null ? LeastForToll : LeastContext;
        if (first.Figure.Fate is "infected" && !Apart(left.Narrowing, right.Narrowing) && second.Figure.Fate is "infected" && (left.Head == "cases" || right.Head == "cases")) return LeastForToll;
        if (IsOneFated(first, second))
        {
            if (FigureSubject.IsToll(first.Figure.Fate ?? second.Figure.Fate!)) return null;
            least = LeastForDoubt;
        }

        if (Apart(left.Narrowing, right.Narrowing))
        {
            if ((first.Figure.Fate is null || left.Head == "cases") && (first.Figure.Unit is null || left.Head == right.Head) && AreNarrowedApart(left, right)) return null;
            least = Math.Max(least, LeastForDoubt);
        }

        if (left.Head is null || right.Head is null)
            return first.Figure.Unit is null && first.Figure.Fate is null ? null : Math.Max(least, first.Figure.Unit is "%" ? LeastForUnknown : LeastForDoubt);
        if (left.Head == right.Head || left.MeansSame(right)) return least;
        if (first.Figure.Fate is not null && (left.Head == FigureSubject.People || right.Head == FigureSubject.People)) return Math.Max(least, LeastContext);
        if (first.Figure.Unit is null && left.MayBePersonsOf(right)) return Math.Max(least, LeastForPersons);
        // What is counted may stand elsewhere in the other sentence: "a 5 percent rise in prices", "prices rose 5 percent"; "14 hostages", "11 workers held hostage".
        if (AreCases(first, second)) return Math.Max(least, LeastForPersons);
        return IsNamedIn(first, second) || IsNamedIn(second, first) || left.IsWiderThan(right) || right.IsWiderThan(left) || AreDevastated(first, second) ? Math.Max(least, LeastForDoubt) : null;
    }

    // What burns or is under water is called fields by one and woodland by the other.
    private static bool AreDevastated(PrintedFigure first, PrintedFigure second) =>
        first.Measured.Unit is "hectares" && (first.Words.Overlaps(s_devastation) || second.Words.Overlaps(s_devastation));

    // People in general, and persons of whom the other sentence does not speak.
    private static bool AreVaguely(PrintedFigure first, PrintedFigure second) =>
        first.Figure is { Unit: null, Fate: null } && first.Subject.Head != second.Subject.Head && first.Subject.MayBePersonsOf(second.Subject) && !Tells(first, second) && !Tells(second, first);

    // "Protesters", "people marched".
    private static bool Tells(PrintedFigure first, PrintedFigure second) =>
        first.Subject is { Noun: { } noun, Head: not FigureSubject.People } && second.Words.Any(word => WordKin.AreKin(word, noun));
}
