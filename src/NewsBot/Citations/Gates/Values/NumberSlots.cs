using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Figures;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Which numbers of a statement can be mistaken for one another at all.</summary>
internal static class NumberSlots
{
    /// <summary>Whether a number is the day of a month, "12 September": the date gate answers for it.</summary>
    public static bool IsDay(Statement statement, Word number) => statement.Before(number.Index)?.Kind is WordKind.Date || statement.After(number.Index)?.Kind is WordKind.Date;

    /// <summary>Whether two numbers of a passage may stand in one another's place: of 40 tonnes and 8 hours neither may, nor "the fifteenth" for a count.</summary>
    public static bool AreAlike(Pairing pairing, Word one, Word other)
    {
        var (first, second) = (ReadingOf(pairing.Passage, one), ReadingOf(pairing.Passage, other));
        return first is null || second is null || (first.Kind is NumberKind.Ordinal) == (second.Kind is NumberKind.Ordinal) && (first.Unit == second.Unit || first.Unit is null || second.Unit is null);
    }

    private static NumberReading? ReadingOf(Statement statement, Word word) => statement.Numbers.FirstOrDefault(number => number.ValueSpan.Contains(word.Start));
}
