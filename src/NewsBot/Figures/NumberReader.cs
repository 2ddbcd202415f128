using NewsBot.Articles;
using NewsBot.Figures.Reading;

namespace NewsBot.Figures;

/// <summary>
/// Reads every number of a text, in digits and in words, with what loosens it, its unit and what it counts. Pure; any text is answered.
/// </summary>
internal static class NumberReader
{
    /// <summary>The numbers, in order and apart; empty where there are none.</summary>
    public static IReadOnlyList<NumberReading> Read(string text)
    {
        var lexemes = new Lexemes(text);
        var readings = new List<NumberReading>();
        for (var at = 0; at < lexemes.Count;)
        {
            if (ReadAt(lexemes, at) is { } found)
            {
                readings.Add(found.Reading);
                at = Math.Max(found.Next, at + 1);
            }
            else
            {
                at++;
            }
        }

        return readings;
    }

    private static Found? ReadAt(Lexemes text, int at)
    {
        if (NumberKinds.Ordinal(text, at, out var past) is { } place && QuantityReader.At(text, at) is not { IsShare: true })
            return new(Plain(text, at, past, Quantity.Of(place, past), NumberKind.Ordinal), past);

        if (QuantityReader.At(text, at) is not { } first) return null;

        var valueFrom = at;
        var quantity = first;
        var unit = first.IsShare ? Units.Percent : Units.Before(text, at, out valueFrom);
        if (unit is null || first.IsShare) valueFrom = at;
        var next = first.Next;
        if (Ranged(text, valueFrom, at, first, unit) is { } range)
        {
            quantity = range.Quantity;
            unit ??= range.Unit;
            next = quantity.Next;
        }

        if (!quantity.IsShare && Units.After(text, next, out var pastUnit) is { } after && (unit is null || unit == after || unit is "USD"))
        {
            unit ??= after;
            next = quantity.HalfAfter && text.Match(pastUnit, "and a half", out var pastHalf) ? pastHalf : pastUnit;
        }

        if (unit is not null && Units.Part(unit) is { } part && quantity.Low == quantity.High && Rest(text, next, part.Unit) is { } rest)
        {
            quantity = Quantity.Of(quantity.Low * part.Count + rest.Value, rest.Next);
            (unit, next) = (part.Unit, rest.Next);
        }

        if (unit?.StartsWith('°') is true && IsBelowZero(text, at, out var sign)) (quantity, valueFrom) = (new Quantity(-quantity.High, -quantity.Low, quantity.Next), sign);

        var bound = quantity.IsVague ? NumberBound.Vague : NumberBound.Exact;
        var from = valueFrom;
        if (Approximations.Before(text, valueFrom, out var wordsFrom) is { } before) (bound, from) = (before, wordsFrom);
        var words = from < valueFrom ? text.Span(from, valueFrom).Of(text.Text) : null;
        if (Approximations.After(text, next, out var pastWords) is { } later)
        {
            if (words is null) (words, bound) = (text.Span(next, pastWords).Of(text.Text), later);
            next = pastWords;
        }

        if (words is null && text[valueFrom - 1].Word == "between" && quantity.Low != quantity.High) from = valueFrom - 1;
        if (unit is null && NumberKinds.Of(text, at, quantity) is not NumberKind.Amount and var kind && (words is null || kind is NumberKind.Clock)) // "at about 3 p.m."
            return new(Plain(text, at, quantity.Next, quantity, kind), quantity.Next);

        var counted = CountedWords.Of(text, from, next, unit);
        return new(new NumberReading
        {
            Low = quantity.Low,
            High = quantity.High,
            Bound = bound,
            Approximation = words,
            Unit = unit,
            Counted = counted?.Of(text.Text),
            CountedSpan = counted,
            Span = text.Span(from, next),
            ValueSpan = text.Span(at, quantity.Next),
        }, next);
    }

    // "130,000 to 150,000", "between 10 and 15 percent", "$5-7 billion", "two or three".
    private static Range? Ranged(Lexemes text, int valueFrom, int at, Quantity first, string? unit)
    {
        if (first.IsShare) return null;

        var link = first.Next;
        var firstUnit = Units.After(text, link, out var past);
        if (firstUnit is not null) link = past;
        var joined = text[link].IsHyphen || text[link].Text == "—" && text[link].Tight;
        var word = text[link].Word;
        var before = text[valueFrom - 1].Word;
        var links = joined && text[link].Tight
            || word == "to" && (before != "from" || text[valueFrom - 2].Word is "ranging" or "ranges" or "range" or "ranged" or "anywhere" or "varying" or "estimates")
            || word == "and" && before == "between"
            || word == "or" && first.High < 1_000 && unit is null;
        if (!links) return null;

        var second = link + 1;
        if (Units.Before(text, second + 1, out var signFrom) is not null && signFrom == second) second++;
        else if (Units.Before(text, second + 2, out signFrom) is not null && signFrom == second) second += 2;
        if (joined && !text[second].Tight || QuantityReader.At(text, second) is not { IsShare: false } last) return null;

        if (firstUnit is "%" or "percentage points" && Units.After(text, last.Next, out _) != firstUnit) return null; // "rose 20 percent to 6.2 million"

        var low = first.Scale == 1 && last.Scale > 1 && Quantity.Product(first.Low, last.Scale) is var scaled && scaled <= last.Low ? scaled : first.Low;
        if (first.IsVague || last.IsVague || low >= last.High || word == "or" && !IsNear(low, last.High, last.Scale)) return null;
        if (joined && text[last.Next].IsHyphen && text[last.Next].Tight && text[last.Next + 1].IsNumeral) return null; // a telephone number, a date in figures
        if (NumberKinds.Of(text, at, first) is NumberKind.Label or NumberKind.Date && firstUnit is null && unit is null && first.High > 31) return null;
        return new(new Quantity(low, last.High, last.Next) { Scale = last.Scale }, firstUnit);
    }

    // "Two or three", "20 or 30", "two or three hundred": what is said with "or" lies close together.
    private static bool IsNear(decimal low, decimal high, decimal scale) => (high - low) / scale <= 5 || low % (10 * scale) == 0 && high - low == 10 * scale;

    // "Two hours and 50 minutes": the minutes.
    private static (decimal Value, int Next)? Rest(Lexemes text, int at, string unit)
    {
        if (text[at].Word is "and" or ",") at++;
        return QuantityReader.At(text, at) is { IsVague: false, IsShare: false } rest && rest.Low == rest.High && Units.After(text, rest.Next, out var past) == unit ? (rest.Low, past) : null;
    }

    // "-12C", "minus 12 degrees".
    private static bool IsBelowZero(Lexemes text, int at, out int sign)
    {
        sign = at - 1;
        return text[sign].Word is "minus" || text[sign].IsHyphen && text[at].Tight && !text[sign].Tight;
    }

    private static NumberReading Plain(Lexemes text, int from, int next, Quantity quantity, NumberKind kind) => new()
    {
        Low = quantity.Low,
        High = quantity.High,
        Kind = kind,
        Span = text.Span(from, next),
        ValueSpan = text.Span(from, next),
    };

    private readonly record struct Found(NumberReading Reading, int Next);

    private readonly record struct Range(Quantity Quantity, string? Unit);
}
