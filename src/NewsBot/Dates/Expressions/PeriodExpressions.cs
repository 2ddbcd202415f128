using System.Globalization;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Dates.Expressions;

/// <summary>Words that name a period of the calendar: weeks, months, quarters, seasons, years, decades.</summary>
internal static partial class PeriodExpressions
{
    /// <summary>In no order; spans may overlap.</summary>
    /// <param name="today">The day of the text.</param>
    public static IEnumerable<TimeExpression> In(string text, DateOnly today)
    {
        // First, since "a year earlier" in a report on a quarter is that quarter of the year before.
        foreach (var quarter in Quarters(text, today)) yield return quarter;
        foreach (Match match in MonthYear().Matches(text)) yield return At(match, $"{match.Groups["year"].Value}-{CalendarNames.Month(match.Groups["month"].Value):00}");
        foreach (Match match in Month().Matches(text)) yield return At(match, MonthOf(match, text, today));
        foreach (Match match in Year().Matches(text)) yield return At(match, match.Groups["year"].Value);
        foreach (Match match in WrittenYear().Matches(text)) yield return At(match, Invariant($"{WrittenYears.Value(match.Groups["year"].Value)}"));
        foreach (Match match in Decade().Matches(text)) yield return At(match, match.Groups["century"].Success ? match.Groups["century"].Value + match.Groups["ten"].Value : "19" + match.Groups["ten"].Value);
        foreach (Match match in Unit().Matches(text)) yield return At(match, UnitOf(match, today));
        foreach (Match match in Ago().Matches(text))
            if (AgoOf(match, today) is { } value) yield return At(match, value);
    }

    private static string MonthOf(Match match, string text, DateOnly today)
    {
        var month = CalendarNames.Month(match.Groups["month"].Value);
        var year = match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "last" => month < today.Month - 1 ? today.Year : today.Year - 1, // "last February" in March is that of the year before
            "next" => month > today.Month ? today.Year : today.Year + 1,
            "this" => today.Year,
            _ when Tense.IsFuture(text, match.Index) => month >= today.Month ? today.Year : today.Year + 1,
            _ => month <= today.Month ? today.Year : today.Year - 1,
        };
        return Invariant($"{year}-{month:00}");
    }

    private static string UnitOf(Match match, DateOnly today)
    {
        var step = match.Groups["which"].Value.ToLowerInvariant() switch { "last" or "previous" or "past" => -1, "next" or "coming" or "following" => 1, _ => 0 };
        switch (match.Groups["unit"].Value.ToLowerInvariant())
        {
            case "week": return Week(today.AddDays(7 * step));
            case "weekend": return Week(match.Groups["which"].Success ? today.AddDays(7 * step) : today.AddDays(-(int)today.DayOfWeek - 1)) + "-WE";
            case "month": return Invariant($"{today.AddMonths(step):yyyy-MM}");
            case "year": return Invariant($"{today.Year + step}");
            case "decade": return Invariant($"{(today.Year / 10) + step}");
            case "century": return Invariant($"{(today.Year / 100) + step}");
            case var season:
                var year = step < 0 && today.Month > LastMonth(season) ? today.Year : today.Year + step;
                return Invariant($"{year}-{Season(season)}");
        }
    }

    private static int LastMonth(string season) => season switch { "spring" => 6, "summer" => 9, _ => 12 };

    private static string Season(string season) => season switch { "spring" => "SP", "summer" => "SU", "winter" => "WI", _ => "FA" };

    private static string? AgoOf(Match match, DateOnly today)
    {
        var count = NumberWords.Value(match.Groups["count"].Value);
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "week" when count < 5_000 => Week(today.AddDays(-7 * count)),
            "fortnight" when count < 2_500 => Week(today.AddDays(-14 * count)),
            "month" when count < 1_200 => Invariant($"{today.AddMonths(-count):yyyy-MM}"),
            "year" when count < today.Year => Invariant($"{today.Year - count:0000}"),
            "decade" when count * 10 < today.Year => Invariant($"{(today.Year / 10) - count}"),
            _ => null,
        };
    }

    // A report on a quarter compares it with that of the year before: "a year earlier" then means the quarter.
    private static IEnumerable<TimeExpression> Quarters(string text, DateOnly today)
    {
        int? known = null;
        var year = today.Year;
        foreach (Match match in Quarter().Matches(text))
        {
            if (match.Groups["number"].Success)
            {
                known = match.Groups["number"].Value.ToLowerInvariant() switch { "first" or "1st" => 1, "second" or "2nd" => 2, "third" or "3rd" => 3, _ => 4 };
                year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
                    : match.Groups["whose"].Value.ToLowerInvariant() switch
                    {
                        "last" => today.Year - 1,
                        "next" => today.Year + 1,
                        "this" => today.Year,
                        _ => (known * 3) - 2 <= today.Month ? today.Year : today.Year - 1,
                    };
                if (match.Groups["ago"].Success) year = today.Year - 1;
                yield return At(match, Invariant($"{year}-Q{known}"));
                if (match.Groups["ago"].Success) year = today.Year;
            }
            else if (match.Groups["ago"].Success)
            {
                yield return At(match, known is null ? Invariant($"{today.Year - 1}") : Invariant($"{year - 1}-Q{known}"));
            }
            else if (match.Groups["current"].Success)
            {
                var step = match.Groups["current"].Value.ToLowerInvariant() switch { "last" or "previous" => -3, "next" => 3, _ => 0 };
                var day = today.AddMonths(step);
                yield return At(match, Invariant($"{day.Year}-Q{(day.Month + 2) / 3}"));
            }
            else if (known is not null)
            {
                yield return At(match, Invariant($"{year}-Q{known}"));
            }
        }
    }

    /// <summary>The week of a day, as ISO 8601 counts it: "2021-W17".</summary>
    public static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return Invariant($"{ISOWeek.GetYear(date)}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    private static TimeExpression At(Match match, string value) => new(TextSpan.FromLength(match.Index, match.Length), value);

    private static string Invariant(FormattableString value) => FormattableString.Invariant(value);

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const string Part = @"(?:(?:the )?(?:early|mid|late|beginning of|end of|start of|middle of|earlier in|later in)[ -])?";

    [GeneratedRegex(@"\b" + Part + "(?<month>" + CalendarNames.MonthPattern + @")\.?,? (?:of )?(?<year>(?:1[5-9]|20)[0-9]{2})\b", Loose, 1000)]
    private static partial Regex MonthYear();

    /// <summary>"May" and "March" are words of their own: they stand for the month only after a word that months follow.</summary>
    [GeneratedRegex(@"\b" + Part + @"(?:(?<which>last|this|next) )?(?-i:(?<month>January|February|April|June|July|August|September|October|November|December|Sept|(?<=\b(?:in|last|this|next|since|until|by|of|late|early|mid|each|from|for|to|and|through|[Ii]n early|[Ii]n late)[ -])(?:May|March)))\b(?!\.? ?[0-9]|['’]s\b)",
        Loose, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<![\w$£€/.,#-]|\b(?:[Nn]o\.|about|some|than|nearly|over|only) )(?:\b(?:fiscal|early|late|mid|the year|the end of|calendar|year) ?-?)?(?<year>1[89][0-9]{2}|20[0-4][0-9])(?![\w/%-]|[.,:][0-9]| (?:people|men|women|shares|troops|miles|feet|tons|dollars|points|votes|jobs|workers|employees|members|units|cars|pounds|kilometers|soldiers|degrees)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    /// <summary>In words, where a preposition or a noun before it says that it is a year: "in nineteen eighty-four".</summary>
    [GeneratedRegex(@"(?<=\b(?:in|since|until|of|by|from|before|after|during|year|the year|" + CalendarNames.MonthPattern + @") )(?<year>" + WrittenYears.Pattern + @")\b(?![- ](?:people|men|women|dollars|soldiers|hundred|thousand|million|billion))", Loose, 1000)]
    private static partial Regex WrittenYear();

    [GeneratedRegex(@"\b(?:the )?(?:early|mid|late|last half of the|first half of the)?[ -]?(?:(?<century>1[89]|20)(?<ten>[0-9])0|['’](?<ten>[2-9])0)['’]?s\b", Loose, 1000)]
    private static partial Regex Decade();

    [GeneratedRegex(@"\b(?:(?:earlier|later|early|late|sometime|some time) (?:in )?)?(?:(?<which>last|this|next|previous|past|coming|following|the current|current) (?<unit>week|month|year|weekend|decade|century|spring|summer|autumn|fall|winter)|the (?<unit>weekend))\b(?! old|-|['’]s (?:\w+ )?(?:quarter|period))(?:['’]s\b)?",
        Loose, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:(?:about|nearly|almost|some|more than|less than|over|at least|just) )?(?<count>" + NumberWords.Count + @") (?<unit>week|fortnight|month|year|decade)s? (?:ago|earlier)\b", Loose, 1000)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?:(?:the|a) )?(?:(?<whose>this|last|next) year['’]s )?(?<ago>(?:comparable )?year-(?:ago|earlier) )?(?:fiscal[ -])?(?<number>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter\b(?: (?:of|in) (?:fiscal )?(?<year>[12][0-9]{3}))?(?<ago> (?:a year (?:ago|earlier)|last year))?"
        + @"|\b(?:the )?(?:comparable )?(?<ago>year-(?:ago|earlier))(?: quarter| period)?\b|\b(?<ago>a year (?:ago|earlier)|(?:the )?(?:corresponding|same|comparable) (?:period|quarter) (?:last year|a year (?:ago|earlier)))\b"
        + @"|\b(?:the )?(?<current>this|current|last|previous|next) quarter\b|\bthe (?:latest )?(?:quarter|period)\b", Loose, 1000)]
    private static partial Regex Quarter();
}
