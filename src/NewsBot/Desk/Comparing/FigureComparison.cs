using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Desk.Comparing;

/// <summary>Tells how two printed figures about one thing stand to each other.</summary>
internal static partial class FigureComparison
{
    // What is converted from another unit is as near as this.
    private const decimal Conversion = .04m;

    /// <summary>How two figures on one subject stand to each other.</summary>
    public static FigureVerdict Verdict(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Measured, second.Measured);
        if (left.Low == right.Low && left.High == right.High && Bound(left) == Bound(right) && HaveOneStanding(left, right)) return FigureVerdict.Agreed;
        if (IsVague(left) || IsVague(right)) return Overlap(first, second) ? FigureVerdict.Compatible : FigureVerdict.Conflict;
        if (ArePrintedAlike(left, right)) return FigureVerdict.Compatible;

        var overlap = Overlap(first, second);
        if (!HaveOneStanding(left, right) && !ArePlansOfOneDeed(first, second)) return overlap && left.Standing is not FigureStanding.Earlier && right.Standing is not FigureStanding.Earlier ? FigureVerdict.Compatible : FigureVerdict.Moved;
        if (DaysNamedApart(first, second) && (!overlap || left.Low != right.Low && HasGrown(first, second))) return FigureVerdict.Moved;
        if (overlap) return FigureVerdict.Compatible;

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

    /// <summary>Whether both are earlier values, or present ones, or plans; money that is granted and money that will be paid is one sum.</summary>
    public static bool HaveOneStanding(Figure left, Figure right) =>
        left.Standing == right.Standing
        || left.Unit is { } unit && Figures.Reading.Units.IsMoney(unit) && left.Standing is not FigureStanding.Earlier && right.Standing is not FigureStanding.Earlier;

    // "It would close", "the closure of": both are plans. What is announced one reporter tells as done, the other as to come: "is recalling", "will call back".
    private static bool ArePlansOfOneDeed(PrintedFigure first, PrintedFigure second) =>
        first.Figure.Standing is not FigureStanding.Earlier && second.Figure.Standing is not FigureStanding.Earlier
        && (first.Facets.SharesDeed(second.Facets) || !Intends().IsMatch(first.Sentence.Of(first.Article.Body)) && !Intends().IsMatch(second.Sentence.Of(second.Article.Body)));

    /// <summary>What may come, or is held against what is.</summary>
    [GeneratedRegex(@"\b(?:plan(?:s|ned|ning)?|expect\p{L}*|forecasts?|predict\p{L}*|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|target(?:s|ed)?|could|may|might|propos\p{L}*|pledg\p{L}*|promis\p{L}*|want(?:s|ed)?|goal|possib\p{L}*|now|currently|already|so far|at present|today)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Intends();

    /// <summary>Whether no number is named, so that nothing can have moved from it: "thousands".</summary>
    public static bool IsVague(Figure figure) => figure.Low != figure.High && figure.Approximation is { } words && Figures.Reading.NumberVocabulary.Vague(words.ToLowerInvariant()) is not null;

    // One number, whatever is said of when it held; "over 50" of what another rounds to 50.
    private static bool ArePrintedAlike(Figure left, Figure right) =>
        left.Low == right.Low && left.High == right.High && !(IsAbove(left) && IsBelow(right) || IsBelow(left) && IsAbove(right));

    private static bool IsAbove(Figure figure) => Bound(figure) is Figures.NumberBound.MoreThan;

    private static bool IsBelow(Figure figure) => Bound(figure) is Figures.NumberBound.JustBelow or Figures.NumberBound.LessThan;

    private static Figures.NumberBound Bound(Figure figure) => Figures.Reading.Approximations.Of(figure.Approximation);

    // Who converts rounds: "500 miles (800 kilometres)".
    public static bool Overlap(PrintedFigure first, PrintedFigure second) =>
        FigureInterval.Overlap(first.Measured, second.Measured, first.Figure.Unit == second.Figure.Unit && !IsFraction(first) && !IsFraction(second) ? 0 : Conversion);

    // "Three fifths" of what another gives as 61 percent.
    private static bool IsFraction(PrintedFigure printed) => printed.Figure.Unit is Figures.Reading.Units.Percent && Fraction().IsMatch(printed.Figure.Span.Of(printed.Article.Body));

    [GeneratedRegex(@"\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Fraction();

    // Days that a toll's sentence names are the event's more often than the count's, unless it is told as having grown.
    private static bool DaysNamedApart(PrintedFigure first, PrintedFigure second) =>
        !(first.Figure.AsOf is { } day && day == second.Figure.AsOf)
        && first.Days.Count > 0 && second.Days.Count > 0 && !first.Days.Any(day => second.Days.Any(other => (day.DayNumber - other.DayNumber) % 7 == 0)) // "Friday" looks back or ahead
        && (first.Figure.Fate is null || HasGrown(first, second));

    private static bool HasGrown(PrintedFigure first, PrintedFigure second) => Grows().IsMatch(first.Sentence.Of(first.Article.Body)) || Grows().IsMatch(second.Sentence.Of(second.Article.Body));

    [GeneratedRegex(@"\b(?:r[oi]se|risen|climb(?:s|ed)?|grew|grown|jump(?:s|ed)|bring(?:s|ing)|brought|tak(?:es|ing)|reach(?:es|ed|ing)|passed|past|now|still|so far|cut|lowered|revised|fell|more (?:bodies|victims|people)|again)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Grows();
}
