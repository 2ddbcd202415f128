using System.Collections.Frozen;

namespace NewsBot.Figures.Reading;

/// <summary>Currencies, percentages and measures beside a number.</summary>
internal static class Units
{
    public const string Percent = "%";
    public const string Points = "percentage points";
    public const string Magnitude = "magnitude";

    private const int QuakeReach = 6; // words

    private static readonly FrozenDictionary<string, string> s_signs = Table(
        ("USD", "$|us$|usd"), ("GBP", "£|gbp"), ("EUR", "€|eur"), ("JPY", "¥|jpy"), ("INR", "₹|rs|inr"), ("RUB", "₽|rub"), ("AUD", "a$|aud"), ("CAD", "c$|cad"),
        ("CHF", "chf"), ("CNY", "rmb|cny"), ("SEK", "sek"), ("crowns", "dkk|nok|czk"), ("PLN", "pln"), ("NZD", "nz$"), ("HKD", "hk$"));

    private static readonly FrozenDictionary<string, string> s_names = Table(
        ("USD", "dollar|dollars|buck|bucks"), ("EUR", "euro|euros"), ("GBP", "sterling"), ("RUB", "rouble|roubles|ruble|rubles"), ("CNY", "yuan|renminbi"),
        ("JPY", "yen"), ("INR", "rupee|rupees"), ("UAH", "hryvnia|hryvnias"), ("CHF", "franc|francs"), ("SEK", "krona|kronor"), ("PLN", "zloty|zlotys|zlotych"),
        ("crowns", "crown|crowns|krone|kroner|koruna|korunas"), ("pesos", "peso|pesos"), ("lira", "lira|liras"), ("dinars", "dinar|dinars"), ("dirhams", "dirham|dirhams"), ("riyals", "riyal|riyals"),
        ("shillings", "shilling|shillings"), ("rand", "rand|rands"), ("shekels", "shekel|shekels"), ("forints", "forint|forints"), ("naira", "naira|nairas"), ("baht", "baht"), ("rupiah", "rupiah"), ("lei", "lei"), ("taka", "taka"), ("marks", "marks"),
        ("pounds", "pound|pounds|lb|lbs"), ("pence", "pence|p"), ("cents", "cent|cents"),
        ("km", "km|kilometre|kilometres|kilometer|kilometers|kms"), ("m", "metre|metres|meter|meters|m"), ("cm", "cm|centimetre|centimetres|centimeter|centimeters"),
        ("mm", "mm|millimetre|millimetres|millimeter|millimeters"), ("miles", "mile|miles"), ("feet", "foot|feet|ft"), ("inches", "inch|inches"), ("yards", "yard|yards"),
        ("kg", "kg|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs"), ("g", "gram|grams|gramme|grammes"), ("tonnes", "tonne|tonnes|ton|tons"), ("hectares", "hectare|hectares|ha"),
        ("acres", "acre|acres"), ("litres", "litre|litres|liter|liters"), ("gallons", "gallon|gallons"), ("barrels", "barrel|barrels"), ("ounces", "ounce|ounces|oz"), ("knots", "knot|knots"),
        ("km/h", "kmh|kph"), ("mph", "mph"), ("°", "degrees|degree|°"), ("°C", "celsius|centigrade"), ("°F", "fahrenheit"), ("light-years", "lightyears"), ("MW", "mw|megawatt|megawatts"), ("GW", "gw|gigawatt|gigawatts"), ("kW", "kw|kilowatt|kilowatts"), (Magnitude, "magnitude"),
        ("MWh", "mwh"), ("GWh", "gwh"), ("TWh", "twh"), ("kWh", "kwh"), ("barrels a day", "bpd"), ("m²", "sqm"),
        ("seconds", "second|seconds"), ("minutes", "minute|minutes"), ("hours", "hour|hours"), ("days", "day|days"), ("weeks", "week|weeks"),
        ("months", "month|months"), ("years", "year|years"), ("decades", "decade|decades"));

    /// <summary>The lengths of time among the units.</summary>
    private static readonly FrozenSet<string> s_times = FrozenSet.Create("seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades");

    private static readonly FrozenSet<string> s_money =
        FrozenSet.Create("USD", "GBP", "EUR", "JPY", "INR", "RUB", "AUD", "CAD", "CHF", "CNY", "NZD", "HKD", "UAH", "SEK", "PLN", "pounds", "pence", "cents",
        "crowns", "pesos", "lira", "dinars", "dirhams", "riyals", "shillings", "rand", "shekels", "forints", "naira", "baht", "rupiah", "lei", "taka", "marks");

    private static readonly FrozenSet<string> s_masses = FrozenSet.Create("g", "kg", "tonnes", "ounces");

    // Units of several words, the longer ones first.
    private static readonly (string Words, string Unit)[] s_phrases =
    [
        ("percentage point", Points), ("percentage points", Points), ("basis point", "basis points"), ("basis points", "basis points"),
        ("light - years", "light-years"), ("light years", "light-years"), ("square metres", "m²"), ("square meters", "m²"), ("sq m", "m²"), ("square kilometres", "km²"), ("square kilometers", "km²"), ("sq km", "km²"), ("sq . km", "km²"), ("km ²", "km²"),
        ("square miles", "square miles"), ("sq miles", "square miles"), ("sq . miles", "square miles"), ("square feet", "square feet"), ("sq ft", "square feet"),
        ("cubic metres", "m³"), ("cubic meters", "m³"), ("kilometres per hour", "km/h"), ("kilometers per hour", "km/h"), ("kilometres an hour", "km/h"), ("kilometers an hour", "km/h"),
        ("km per hour", "km/h"), ("km an hour", "km/h"), ("km / h", "km/h"), ("miles per hour", "mph"), ("miles an hour", "mph"), ("barrels per day", "barrels a day"), ("barrels a day", "barrels a day"),
        ("in magnitude", "magnitude"), ("on the richter scale", "magnitude"), ("degrees celsius", "°C"), ("degrees centigrade", "°C"), ("degrees fahrenheit", "°F"), ("degrees c", "°C"), ("degrees f", "°F"), ("° c", "°C"), ("° f", "°F"),
        ("megawatt hours", "MWh"), ("gigawatt hours", "GWh"), ("terawatt hours", "TWh"), ("kilowatt hours", "kWh"),
        ("megawatt - hours", "MWh"), ("gigawatt - hours", "GWh"), ("terawatt - hours", "TWh"), ("kilowatt - hours", "kWh"),
    ];

    public static bool IsTime(string unit) => s_times.Contains(unit);

    /// <summary>The unit that what is over a length of time is told in, and how many make one: minutes of hours; null where there is none.</summary>
    public static (string Unit, int Count)? Part(string unit) => unit switch
    {
        "years" => ("months", 12),
        "days" => ("hours", 24),
        "hours" => ("minutes", 60),
        "minutes" => ("seconds", 60),
        _ => null,
    };

    public static bool IsMoney(string unit) => s_money.Contains(unit);

    public static bool IsMass(string unit) => s_masses.Contains(unit);

    /// <summary>The currency whose sign stands before a number.</summary>
    /// <param name="at">The number's first lexeme.</param>
    /// <param name="from">The sign's first lexeme.</param>
    public static string? Before(Lexemes text, int at, out int from)
    {
        from = at - 2;
        if (text[at - 1].Tight && s_signs.TryGetValue(text[at - 2].Word.Replace(".", "", StringComparison.Ordinal) + text[at - 1].Word, out var longer)) return longer;

        from = at - 1;
        if (IsMagnitude(text, from)) return Magnitude;
        return text[from].Word.Length > 0 && s_signs.TryGetValue(text[from].Word, out var unit) && (!text[from].IsWord || text[from].IsCapital) ? unit : null;
    }

    // "Magnitude 6.1", "a magnitude of 6.1", "a quake measuring 6.7", "an earthquake measured at 6.8".
    private static bool IsMagnitude(Lexemes text, int before)
    {
        var at = text[before].Word is "of" or "at" or "as" ? before - 1 : before;
        if (text[at].Word is "magnitude") return true;
        if (text[at].Word is not ("measuring" or "measured" or "registered" or "registering")) return false;

        for (var back = at - 1; back >= 0 && back >= at - QuakeReach; back--)
            if (text[back].Word is "earthquake" or "quake" or "tremor" or "aftershock") return true;

        return false;
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

        foreach (var (words, named) in s_phrases)
            if (text.Match(start, words, out next)) return named;

        next = start + 1;
        if (text[start] is { Tight: true, Text: "C" or "F" } && text[start - 1].IsNumeral) return $"°{text[start].Text}"; // "41.5C"

        var nation = text[start].Word is "us" or "u.s." or "american" or "canadian" or "australian" && text[start + 1].Word is "dollars" ? 1 : 0;
        next = start + nation + 1;
        if (!s_names.TryGetValue(text[start + nation].Word, out var unit)) return null;
        if (text[start].Word is "second" && start == at && text[at - 1].Word is not ("one" or "1" or "a" or "half")) return null; // "13 second-century tombs"
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
