using NewsBot.Articles;

namespace NewsBot.Desk.Comparing;

/// <summary>Tells whether two printed figures are about one thing, and how they then stand to each other.</summary>
internal static class FigureComparison
{
    // Of two sentences on one thing some content words agree. A toll names its event elsewhere more often than not, so that less is asked of it.
    private const double LeastContext = .12;
    private const double LeastForToll = .06;

    // What a difference in how the thing is named must be made up for with.
    private const double LeastForDoubt = .3;

    // "People" in one article and "protesters" in the other, where the articles tell one story.
    private const double LeastForPersons = .18;

    // Counts of one thing rarely lie further apart than this; a typing slip of one digit does.
    private const decimal MostTimes = 15;

    // Agreement in value makes it likelier that two figures mean the same thing.
    private const double Agreement = .5;

    /// <summary>How surely two figures are about one thing: 0 where they are not, and rising with what their sentences have in common.</summary>
    /// <param name="likeness">How alike the articles are.</param>
    public static double Likelihood(PrintedFigure first, PrintedFigure second, ArticleLikeness likeness)
    {
        // What is cheap to tell comes first: an answer's articles print tens of thousands of pairs.
        var (left, right) = (first.Figure, second.Figure);
        if (left.Unit != right.Unit || IsAdded(left) != IsAdded(right)) return 0;
        if (first.Article.Id == second.Article.Id && SameStanding(left, right)) return 0;
        if (left.Fate is not null && right.Fate is not null && left.Fate != right.Fate) return 0;
        if (Least(first, second) is not { } least) return 0;

        var overlap = FigureInterval.Overlap(left, right);
        if (!overlap && FarApart(left, right)) return 0;

        var context = Cosine(first.Context, second.Context);
        var share = first.Subject.Head == second.Subject.Head || left.Unit is null ? .4 : .25;
        if (context + share < least) return 0;

        var shared = context + (likeness.Of(first.Article, second.Article) * share);
        if (shared < least || !YearsAgree(first, second) || !PlacesAgree(first, second)) return 0; // the places last: they read whole articles
        return shared + (overlap ? Agreement : 0) + (SameStanding(left, right) ? .2 : 0) + (left.Unit is null && left.Counted == right.Counted ? .1 : 0);
    }

    /// <summary>How two figures on one subject stand to each other.</summary>
    public static FigureVerdict Verdict(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Figure, second.Figure);
        if (left.Low == right.Low && left.High == right.High && Bound(left) == Bound(right) && SameStanding(left, right)) return FigureVerdict.Agreed;
        if (IsVague(left) || IsVague(right)) return FigureInterval.Overlap(left, right) ? FigureVerdict.Compatible : FigureVerdict.Conflict;
        if (!SameStanding(left, right)) return FigureVerdict.Moved;
        if (FigureInterval.Overlap(left, right)) return FigureVerdict.Compatible;
        if (DaysNamedApart(left, right)) return FigureVerdict.Moved;

        var sameDay = first.Article.Date?.Date is not { } one || second.Article.Date?.Date is not { } other || one == other;
        // A count that grows as it becomes known has moved by the next day, whatever day the event was; a value that holds for one day has not.
        return sameDay || left.Fate is null && left.AsOf is not null && left.AsOf == right.AsOf ? FigureVerdict.Conflict : FigureVerdict.Moved;
    }

    /// <summary>The cosine of two sets of words, 0 to 1.</summary>
    public static double Cosine(HashSet<string> first, HashSet<string> second)
    {
        if (first.Count == 0 || second.Count == 0) return 0;
        if (first.Count > second.Count) (first, second) = (second, first);
        var shared = 0;
        foreach (var word in first) shared += second.Contains(word) ? 1 : 0;
        return shared / Math.Sqrt((double)first.Count * second.Count);
    }

    // Money that is granted and money that will be paid is one sum.
    private static bool SameStanding(Figure left, Figure right) =>
        left.Standing == right.Standing
        || left.Unit is { } unit && Figures.Reading.Units.IsMoney(unit) && left.Standing is not FigureStanding.Earlier && right.Standing is not FigureStanding.Earlier;

    // "Thousands": no number is named, so that nothing can have moved from it.
    private static bool IsVague(Figure figure) => figure.Low != figure.High && figure.Approximation is { } words && Figures.Reading.NumberVocabulary.Vague(words.ToLowerInvariant()) is not null;

    private static Figures.NumberBound Bound(Figure figure) => Figures.Reading.Approximations.Of(figure.Approximation);

    private static bool IsAdded(Figure figure) => figure.Standing is FigureStanding.Additional;

    // Days that a toll's sentence names are the event's more often than the count's.
    private static bool DaysNamedApart(Figure left, Figure right) => left.Fate is null && left.AsOf is { } one && right.AsOf is { } other && one != other;

    private static bool FarApart(Figure left, Figure right)
    {
        var (low, high) = left.Low <= right.Low ? (left.High, right.Low) : (right.High, left.Low);
        return low <= 0 || high / low > MostTimes;
    }

    // Null: not about one thing. Else how much the sentences must have in common.
    private static double? Least(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Subject, second.Subject);
        var least = first.Figure.Fate is not null && second.Figure.Fate is not null ? LeastForToll : LeastContext;
        if (Apart(left.Proper, right.Proper)) return null;
        if (left.Persons is not null && right.Persons is not null && left.Persons != right.Persons) return null;
        if (first.Figure.Fate is null != second.Figure.Fate is null)
        {
            // People in general are no toll of theirs.
            if (FigureSubject.IsToll(first.Figure.Fate ?? second.Figure.Fate!)) return null;
            least = LeastForDoubt;
        }

        if (Apart(left.Narrowing, right.Narrowing))
        {
            if (first.Figure.Unit is null && first.Figure.Fate is null) return null;
            least = Math.Max(least, LeastForDoubt);
        }

        if (left.Head is null || right.Head is null) return first.Figure.Unit is null && first.Figure.Fate is null ? null : Math.Max(least, LeastForDoubt);
        if (left.Head == right.Head) return least;
        if (first.Figure.Fate is not null && (left.Head == FigureSubject.People || right.Head == FigureSubject.People)) return Math.Max(least, LeastContext);
        if (first.Figure.Unit is null && FigureSubject.AreBothPersons(left.Head, right.Head)) return Math.Max(least, LeastForPersons);
        // What is counted may stand elsewhere in the other sentence: "a 5 percent rise in prices", "prices rose 5 percent".
        var named = first.Counted.Any(word => second.Context.Contains(word) || second.Counted.Contains(word)) || second.Counted.Any(first.Context.Contains);
        return first.Figure.Unit is not null && named ? Math.Max(least, LeastForDoubt) : null;
    }

    private static bool Apart(IReadOnlySet<string> left, IReadOnlySet<string> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    private static bool YearsAgree(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Years, second.Years);
        if (left.Count > 0 && right.Count > 0) return left.Overlaps(right);
        if (left.Count == 0 && right.Count == 0) return true;

        var (years, other) = left.Count > 0 ? (left, second) : (right, first);
        return other.Article.Date is not { } date || years.Any(year => Math.Abs(year - date.Date.Year) <= 1);
    }

    // A place that the other article never mentions is another place.
    private static bool PlacesAgree(PrintedFigure first, PrintedFigure second)
    {
        if (first.Figure.Place is not { } one || second.Figure.Place is not { } other) return true;
        return Names(one, second.Article) || Names(other, first.Article);
    }

    private static bool Names(string place, Article article)
    {
        return WordRuns(place).Any(word => article.Title.Contains(word, StringComparison.OrdinalIgnoreCase) || article.Body.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> WordRuns(string place) => Text.WordRuns.Folded(place)
        .Where(word => !Text.FunctionWords.Contains(word))
        .Select(word => word.Length > 5 ? word[..5] : word);
}
