using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Words;
using NewsBot.Figures;

namespace NewsBot.Citations;

/// <summary>Tells whether two sentences that are much alike say different things all the same: another number, a "not" in one alone, opposite words.</summary>
internal static class Contradictions
{
    // Who rounds is as near as this.
    private const decimal Rounding = .025m;

    public static bool Hold(string first, string second) => first != second && (NumbersDiffer(first, second) || SensesDiffer(StatementReader.Read(first), StatementReader.Read(second)));

    // Each has a number of one kind that the other has not.
    private static bool NumbersDiffer(string first, string second)
    {
        var (left, right) = (Numbers(first), Numbers(second));
        return left.Exists(one => !right.Exists(other => AreOne(one, other)) && right.Exists(other => other.Unit == one.Unit && !left.Exists(known => AreOne(known, other))));
    }

    private static List<NumberReading> Numbers(string sentence) => [.. NumberReader.Read(sentence).Where(number => number.Kind is not NumberKind.Date)];

    private static bool AreOne(NumberReading one, NumberReading other) =>
        one.Unit == other.Unit && one.Low <= other.High * (1 + Rounding) && other.Low <= one.High * (1 + Rounding);

    private static bool SensesDiffer(Statement first, Statement second)
    {
        if (Negations(first) % 2 != Negations(second) % 2) return true;

        var (left, right) = (Stems(first), Stems(second));
        return left.Except(right).Any(one => right.Except(left).Any(other => Opposites.Hold(one, other) || Opposites.AreNegated(one, other)));
    }

    private static int Negations(Statement statement) => statement.Operators.Count(one => one.Kind is OperatorKind.Negation);

    private static HashSet<string> Stems(Statement statement) => [.. statement.Words.Where(word => word.Kind is WordKind.Content).Select(word => word.Stem)];
}
