using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Figures;

namespace NewsBot.Citations.Gates.Values;

/// <summary>Tells whether a rounded number is true of a printed one: "more than 30" and "nearly 40" of 37, "dozens" of 60, "two days" of 48 hours.</summary>
internal static class RoundedNumbers
{
    // Who says "more than 30" of 37 has rounded; who says it of 60 tells something else.
    private const decimal MostBelow = 1.25m;
    private const decimal MostAbove = 1.12m;
    private const decimal MostAround = .05m;

    private static readonly FrozenDictionary<string, (string Unit, decimal Factor)> s_units = new Dictionary<string, (string, decimal)>
    {
        ["seconds"] = ("seconds", 1),
        ["minutes"] = ("seconds", 60),
        ["hours"] = ("seconds", 3_600),
        ["days"] = ("seconds", 86_400),
        ["weeks"] = ("seconds", 604_800),
        ["months"] = ("months", 1),
        ["years"] = ("months", 12),
        ["decades"] = ("months", 120),
        ["m"] = ("m", 1),
        ["km"] = ("m", 1_000),
        ["kg"] = ("kg", 1),
        ["tonnes"] = ("kg", 1_000),
    }.ToFrozenDictionary();

    /// <summary>Whether a number that is not the printed one is true of it.</summary>
    public static bool Tells(NumberReading claimed, NumberReading printed)
    {
        if (printed.IsRange || printed.Bound is not NumberBound.Exact || claimed.Kind is not NumberKind.Amount || printed.Kind is not NumberKind.Amount) return false;
        if (Common(claimed) is not { } said || Common(printed) is not { } exact || said.Unit != exact.Unit || exact.Low <= 0) return false;
        if (claimed.Bound is NumberBound.Vague) return claimed.Low < printed.Low && printed.Low <= claimed.High && claimed.Unit == printed.Unit && IsEveryCount(claimed);
        if (claimed.IsRange) return false;
        if (claimed.Bound is NumberBound.Exact) return claimed.Unit != printed.Unit && said.Low == exact.Low;
        if (!IsRounder(claimed.Low, printed.Low) && claimed.Unit == printed.Unit) return false;

        var share = said.Low / exact.Low;
        return claimed.Bound switch
        {
            NumberBound.MoreThan => share < 1 && share * MostBelow >= 1,
            NumberBound.AtLeast => share <= 1 && share * MostBelow >= 1,
            NumberBound.JustBelow or NumberBound.LessThan => share > 1 && share <= MostAbove,
            NumberBound.AtMost => share >= 1 && share <= MostAbove,
            NumberBound.About => Math.Abs(share - 1) <= MostAround,
            _ => false,
        };
    }

    /// <summary>Whether a number has a name of its own in the passage: "a decade" for ten years, "one in five" for 20 percent, "a third" for one-third, "the first half of the year" for six months.</summary>
    public static bool IsNamed(NumberReading claimed, Pairing pairing)
    {
        if (claimed.IsRange || claimed.Bound is not NumberBound.Exact) return false;

        var passage = pairing.Passage;
        if (claimed is { Unit: "%", Low: 100 }) return passage.Words.Any(word => word.Lower is "doubled" or "doubling" or "double" or "doubles");
        if (claimed is { Unit: null, Low: 1 } && pairing.Claim.Words.FirstOrDefault(word => word.Start >= claimed.ValueSpan.End) is { Lower: "third" or "quarter" or "fifth" or "half" } part && part.Index > 0)
            return passage.Words.Any(word => word.Lower == part.Lower && passage.Before(word.Index) is { Lower: "a" } article && passage.Before(article.Index)?.Lower is not ("about" or "around" or "nearly" or "almost" or "over"));
        return claimed switch
        {
            { Unit: "years", Low: 10 } => passage.Words.Any(word => word.Lemma is "decade" && passage.Before(word.Index)?.Lower is "a" or "the" or "one" or "past" or "last"),
            { Unit: "months", Low: 6 } => passage.Words.Any(word => word.Lower is "half" && passage.Before(word.Index)?.Lower is "first" or "second") && passage.Words.Any(word => word.Lemma is "year"),
            { Unit: "%" } when Math.Abs(claimed.Low - (100m / 3)) < .5m => passage.Words.Any(word => word.Lower is "third" && passage.Before(word.Index) is { Lower: "a" or "one" } article && passage.Before(article.Index)?.Lower is not ("about" or "around" or "roughly" or "nearly" or "almost" or "more_than" or "less_than" or "at_least" or "over" or "approximately" or "up_to")),
            { Unit: "%" } => passage.Numbers.Any(number => number is { Unit: null, IsRange: false, Low: >= 2 and <= 20 } && Math.Abs((100 / number.Low) - claimed.Low) < .01m && passage.Words.LastOrDefault(word => word.End <= number.Span.Start) is { Lower: "in" } link && passage.Before(link.Index)?.Lower is "one"),
            _ => false,
        };
    }

    /// <summary>Whether "50 percent" stands for a printed "by half".</summary>
    public static bool IsHalf(NumberReading claimed, Pairing pairing) => claimed is { Unit: "%", Low: 50, IsRange: false, Bound: NumberBound.Exact } && char.IsAsciiDigit(pairing.Claim.Text[claimed.ValueSpan.Start])
        && pairing.Passage.Words.Any(word => word.Lower is "halve" or "halved" or "halves" || word.Lower is "half" && pairing.Passage.Before(word.Index)?.Lower is "by" or "in");

    /// <summary>Whether a number is two weeks.</summary>
    public static bool IsFortnight(NumberReading claimed) => !claimed.IsRange && claimed.Bound is NumberBound.Exact && (claimed is { Unit: "weeks", Low: 2 } or { Unit: "days", Low: 14 });

    // "Dozens", "thousands": the words say how many digits there are; "some" and "several" say nothing that a number proves.
    private static bool IsEveryCount(NumberReading claimed) => claimed.Low >= 12;

    private static (string? Unit, decimal Low)? Common(NumberReading number) =>
        number.Unit is { } unit && s_units.TryGetValue(unit, out var time) ? (time.Unit, number.Low * time.Factor) : (number.Unit, number.Low);

    // Fewer digits that are not closing zeros: 30 than 31, 3,000,000 than 3,100,000.
    private static bool IsRounder(decimal rounded, decimal exact) => Digits(rounded) < Digits(exact);

    private static int Digits(decimal value)
    {
        var digits = value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length;
    }
}
