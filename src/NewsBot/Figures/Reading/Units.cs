using System.Collections.Frozen;

namespace NewsBot.Figures.Reading;

/// <summary>Currencies, percentages and measures beside a number.</summary>
internal static class Units
{
    public const string Percent = "%";
    public const string Points = "percentage points";

    private static readonly FrozenDictionary<string, string> s_signs = Table(
        ("USD", "$|us$|usd"), ("GBP", "£|gbp"), ("EUR", "€|eur"), ("JPY", "¥|jpy"), ("INR", "₹|rs|inr"), ("RUB", "₽|rub"), ("AUD", "a$|aud"), ("CAD", "c$|cad"),
        ("CHF", "chf"), ("CNY", "rmb|cny"), ("NZD", "nz$"), ("HKD", "hk$"));

    private static readonly FrozenDictionary<string, string> s_names = Table(
        ("USD", "dollar|dollars|buck|bucks"), ("EUR", "euro|euros"), ("GBP", "sterling"), ("RUB", "rouble|roubles|ruble|rubles"), ("CNY", "yuan|renminbi"),
        ("JPY", "yen"), ("INR", "rupee|rupees"), ("UAH", "hryvnia|hryvnias"), ("CHF", "franc|francs"), ("SEK", "krona|kronor"), ("PLN", "zloty|zlotys"),
        ("pounds", "pound|pounds|lb|lbs"), ("pence", "pence|p"), ("cents", "cent|cents"),
        ("km", "km|kilometre|kilometres|kilometer|kilometers|kms"), ("m", "metre|metres|meter|meters|m"), ("cm", "cm|centimetre|centimetres|centimeter|centimeters"),
        ("mm", "mm|millimetre|millimetres|millimeter|millimeters"), ("miles", "mile|miles"), ("feet", "foot|feet|ft"), ("inches", "inch|inches"), ("yards", "yard|yards"),
        ("kg", "kg|kilogram|kilograms|kilo|kilos|kgs"), ("g", "gram|grams"), ("tonnes", "tonne|tonnes|ton|tons"), ("hectares", "hectare|hectares|ha"),
        ("acres", "acre|acres"), ("litres", "litre|litres|liter|liters"), ("gallons", "gallon|gallons"), ("barrels", "barrel|barrels"),
        ("km/h", "kmh|kph"), ("mph", "mph"), ("°", "degrees|degree|°"), ("MW", "mw|megawatt|megawatts"), ("GW", "gw|gigawatt|gigawatts"), ("magnitude", "magnitude"),
        ("seconds", "second|seconds"), ("minutes", "minute|minutes"), ("hours", "hour|hours"), ("days", "day|days"), ("weeks", "week|weeks"),
        ("months", "month|months"), ("years", "year|years"), ("decades", "decade|decades"));

    /// <summary>The lengths of time among the units.</summary>
    private static readonly FrozenSet<string> s_times = FrozenSet.Create("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades");

    private static readonly FrozenSet<string> s_money =
        FrozenSet.Create("USD", "GBP", "EUR", "JPY", "INR", "RUB", "AUD", "CAD", "CHF", "CNY", "NZD", "HKD", "UAH", "SEK", "PLN", "pounds", "pence", "cents");

    public static bool IsTime(string unit) => s_times.Contains(unit);

    public static bool IsMoney(string unit) => s_money.Contains(unit);

    /// <summary>The currency whose sign stands before a number.</summary>
    /// <param name="at">The number's first lexeme.</param>
    /// <param name="from">The sign's first lexeme.</param>
    public static string? Before(Lexemes text, int at, out int from)
    {
        from = at - 2;
        if (text[at - 1].Tight && s_signs.TryGetValue(text[at - 2].Word.Replace(".", "", StringComparison.Ordinal) + text[at - 1].Word, out var longer)) return longer;

        from = at - 1;
        return text[from].Word.Length > 0 && s_signs.TryGetValue(text[from].Word, out var unit) && (!text[from].IsWord || text[from].IsCapital) ? unit : null;
    }

    /// <summary>The unit that follows a number.</summary>
    /// <param name="next">One past its last lexeme.</param>
    public static string? After(Lexemes text, int at, out int next)
    {
        var start = text[at].IsHyphen && text[at].Tight ? at + 1 : at;
        if (text[start].Word is "%" or "percent" or "pct" || text.Match(start, "per cent", out _))
        {
            next = text[start].Word == "per" ? start + 2 : start + 1;
            if (text[next].Word is not ("point" or "points")) return Percent;
            next++;
            return Points;
        }

        if (text.Match(start, "percentage point", out next) || text.Match(start, "percentage points", out next)) return Points;
        if (text.Match(start, "basis point", out next) || text.Match(start, "basis points", out next)) return "basis points";
        if (text.Match(start, "square metres", out next) || text.Match(start, "square meters", out next)) return "m²";
        if (text.Match(start, "square kilometres", out next) || text.Match(start, "square kilometers", out next)) return "km²";
        if (text.Match(start, "square miles", out next)) return "square miles";
        if (text.Match(start, "square feet", out next)) return "square feet";
        if (text.Match(start, "cubic metres", out next) || text.Match(start, "cubic meters", out next)) return "m³";

        var nation = text[start].Word is "us" or "u.s." or "american" or "canadian" or "australian" && text[start + 1].Word is "dollars" ? 1 : 0;
        next = start + nation + 1;
        if (!s_names.TryGetValue(text[start + nation].Word, out var unit)) return null;
        if (unit is "m" or "pence" or "g" && text[start].Text.Length == 1 && !text[start].Tight) return null; // a letter apart is no unit
        if (nation == 1 && text[start].Word is "canadian") unit = "CAD";
        if (nation == 1 && text[start].Word is "australian") unit = "AUD";
        return unit;
    }

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Unit, string Words)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unit, words) in rows)
        {
            foreach (var word in words.Split('|')) table[word] = unit;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
