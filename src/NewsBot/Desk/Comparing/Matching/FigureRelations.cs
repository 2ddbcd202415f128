using NewsBot.Articles;
using NewsBot.Citations.Words;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Matching;

/// <summary>How two printed figures and their sentences are related: what they count, where and when.</summary>
internal static class FigureRelations
{
    /// <summary>As a cosine, but words of one meaning count as one word.</summary>
    public static double Kinship(HashSet<string> first, HashSet<string> second)
    {
        if (first.Count == 0 || second.Count == 0) return 0;

        var shared = first.Count(word => second.Contains(word) || second.Any(other => WordKin.AreKin(word, other)));
        return Math.Min(1, shared / Math.Sqrt((double)first.Count * second.Count));
    }

    /// <summary>Whether each counts what the other leaves out.</summary>
    public static bool AreOthers(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Subject, second.Subject);
        return Apart(left.Proper, right.Proper) || left.CountsOthersThan(right)
            // People in general are no toll of theirs.
            || IsOneFated(first, second) && (first.Figure.Fate ?? second.Figure.Fate) is "killed" or "injured" or "missing" or "hospitalised"
            || left.Noun != right.Noun && left.Head is not null && right.Head is not null && (first.IsAddend || second.IsAddend);
    }

    /// <summary>Whether something befell the one's alone, and no case of a disease.</summary>
    public static bool IsOneFated(PrintedFigure first, PrintedFigure second) =>
        first.Figure.Fate is null != second.Figure.Fate is null && !(first.Subject.Head == "cases" && second.Subject.Head == "cases") && !AreCases(first, second);

    /// <summary>"412 cases of cholera", "650 people had contracted cholera".</summary>
    public static bool AreCases(PrintedFigure first, PrintedFigure second) => first.Subject.Head is "cases" && IsCase(first, second) || second.Subject.Head is "cases" && IsCase(second, first);

    private static bool IsCase(PrintedFigure cases, PrintedFigure other) =>
        other.Subject.Head == FigureSubject.People && cases.Subject.Narrowing.Overlaps(other.Context);

    /// <summary>Whether what the first counts is named elsewhere in the sentence of the second.</summary>
    public static bool IsNamedIn(PrintedFigure first, PrintedFigure second) =>
        first.Subject.NounStem is { } stem && (second.Context.Contains(stem) || second.Counted.Contains(stem) || stem.Length > 5 && stem.EndsWith("er", StringComparison.Ordinal) && second.Context.Contains(stem[..^2])) // "starters", "who started"
        || first.Figure.Unit is not null && first.Counted.Any(word => second.Context.Contains(word) || second.Counted.Contains(word));

    /// <summary>Whether both hold something and share nothing.</summary>
    public static bool Apart(IReadOnlySet<string> left, IReadOnlySet<string> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    /// <summary>Whether both may be told of one year.</summary>
    public static bool YearsAgree(PrintedFigure first, PrintedFigure second)
    {
        var (left, right) = (first.Years, second.Years);
        if (left.Count > 0 && right.Count > 0) return left.Overlaps(right);
        if (left.Count == 0 && right.Count == 0) return true;

        var (years, other) = left.Count > 0 ? (left, second) : (right, first);
        return other.Article.Date is not { } date || years.Any(year => Math.Abs(year - date.Date.Year) <= 1);
    }

    /// <summary>Whether both may be told of one place: one that the other article never mentions is another.</summary>
    public static bool PlacesAgree(PrintedFigure first, PrintedFigure second)
    {
        if (first.Figure.Place is not { } one || second.Figure.Place is not { } other || Mentions(one, second.Chunk) || Mentions(other, first.Chunk)) return true;
        if (Mentions(one, second.Sentence.Of(second.Article.Body)) && Mentions(other, first.Sentence.Of(first.Article.Body))) return true; // both tell of both
        if (Mentions(one, first.Chunk) && Mentions(other, second.Chunk) && (Mentions(one, second.Sentence.Of(second.Article.Body)) || Mentions(other, first.Sentence.Of(first.Article.Body)))) return false; // it is named there, and for something else
        return Mentions(one, second.Article) || Mentions(other, first.Article);
    }

    private static bool Mentions(string place, Article article) => Mentions(place, article.Title) || Mentions(place, article.Body);

    private static bool Mentions(string place, string words) => WordsOf(place).Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> WordsOf(string place) => WordRuns.Spans(place).Select(span => span.Of(place))
        .Where(word => !FunctionWords.Contains(WordRuns.Fold(word)))
        .Select(word => word.Length > 5 ? word[..5] : word);

    /// <summary>Whether both measure one dimension, and nothing else befell the one's than the other's.</summary>
    public static bool AreOfOneKind(PrintedFigure first, PrintedFigure second) =>
        Measure.AreSame(first.Measured.Unit, second.Measured.Unit) && (first.Measured.Fate is null || second.Measured.Fate is null || first.Measured.Fate == second.Measured.Fate);

    /// <summary>Whether both are one value of one dimension.</summary>
    public static bool AreEqual(PrintedFigure first, PrintedFigure second) =>
        Measure.AreSame(first.Measured.Unit, second.Measured.Unit) && first.Measured.Low == second.Measured.Low && first.Measured.High == second.Measured.High;

    /// <summary>Whether the words that narrow the one's noun and those that narrow the other's are none of them used for one another.</summary>
    public static bool AreNarrowedApart(FigureSubject left, FigureSubject right) =>
        Apart(left.Narrowing, right.Narrowing) && !left.Narrowing.Any(word => right.Narrowing.Any(other => SameMeaning.Holds(word, other)));

    /// <summary>Whether they count two kinds of one thing: cocaine and heroin.</summary>
    public static bool AreSiblings(FigureSubject left, FigureSubject right) => left.Noun is { } one && right.Noun is { } other && WordKin.AreSiblings(one, other);

    /// <summary>How many times the one is the other.</summary>
    public static decimal Ratio(Figure left, Figure right)
    {
        var (low, high) = left.Low <= right.Low ? (left.High, right.Low) : (right.High, left.Low);
        return low <= 0 ? decimal.MaxValue : high / low;
    }
}
