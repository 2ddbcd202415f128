using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Dates.Expressions;

/// <summary>Words that name a length of time, how often, or no more than now, before and later.</summary>
internal static partial class DurationExpressions
{
    /// <summary>In no order; spans may overlap.</summary>
    public static IEnumerable<TimeExpression> In(string text)
    {
        foreach (Match match in Length().Matches(text))
            yield return At(match, Value(match.Groups["vague"].Success ? "X" : FormattableString.Invariant($"{NumberWords.Value(match.Groups["count"].Value)}"), match.Groups["unit"].Value));
        foreach (Match match in Plural().Matches(text)) yield return At(match, Value("X", match.Groups["unit"].Value));
        foreach (Match match in Every().Matches(text)) yield return At(match, Value("1", match.Groups["unit"].Value));
        foreach (Match match in Adverb().Matches(text))
            yield return At(match, match.Value.ToLowerInvariant() switch { "daily" => "P1D", "weekly" => "P1W", "monthly" => "P1M", "quarterly" => "P3M", _ => "P1Y" });
        foreach (Match match in Present().Matches(text)) yield return At(match, "PRESENT_REF");
        foreach (Match match in Past().Matches(text)) yield return At(match, "PAST_REF");
        foreach (Match match in Future().Matches(text)) yield return At(match, "FUTURE_REF");
    }

    private static string Value(string count, string unit) => unit.ToLowerInvariant() switch
    {
        "second" => $"PT{count}S",
        "minute" => $"PT{count}M",
        "hour" => $"PT{count}H",
        "day" => $"P{count}D",
        "week" => $"P{count}W",
        "weekend" => $"P{count}WE",
        "month" => $"P{count}M",
        "quarter" => $"P{count}Q",
        "decade" => count == "X" ? "PXY" : $"P{count}0Y",
        "century" or "centurie" => count == "X" ? "PXE" : $"P{count}00Y",
        _ => $"P{count}Y",
    };

    private static TimeExpression At(Match match, string value) => new(TextSpan.FromLength(match.Index, match.Length), value);

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<![$£€.,])\b(?:(?:at least|about|nearly|almost|more than|less than|no more than|up to|over|some) )?(?:(?:the )?(?:past|last|next|first|final|coming|previous) |the )?(?:(?<count>(?!an?\b)" + NumberWords.Count + @")|(?<vague>a few|several|many|some|(?<=(?:past|last|next) )(?:few|several)))(?: more)?[ -](?<unit>second|minute|hour|day|week|month|year|quarter|decade)s?(?:-old|-long)?\b(?! (?:ago|earlier|old enough)|['’]s)"
        + @"|(?<=\b(?:for|in|within|over|than|about|nearly|of|half) )(?<count>an?) (?<unit>hour|day|week|month|year|decade)\b(?! (?:ago|earlier|of\b|later))", Loose, 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"(?<=\b(?:for|in|after|took|take|last|over|recent|coming|within) )(?:recent |coming )?(?<unit>hour|day|week|month|year|decade|centurie)s\b(?! (?:ago|of))", Loose, 1000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"\b(?:every|each|per) (?<unit>day|week|month|year|hour|quarter)\b|\bevery(?<unit>day)\b", Loose, 1000)]
    private static partial Regex Every();

    [GeneratedRegex(@"\b(?:daily|weekly|monthly|quarterly|yearly|annually)\b", Loose, 1000)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"\b(?:now|currently|at present|at the moment|at the present time|nowadays|presently)\b(?!-)", Loose, 1000)]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?:recently|the past|in the past|the recent past|long ago|previously|formerly)\b(?! (?:few|several|two|three|four|five|six|seven|eight|nine|ten|[0-9]|week|month|year|day|decade|\w+ (?:days|weeks|months|years)))", Loose, 1000)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:the (?:near )?future|in future|soon)\b", Loose, 1000)]
    private static partial Regex Future();
}
