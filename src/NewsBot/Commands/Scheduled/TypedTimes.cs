using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Commands.Scheduled;

/// <summary>Reads times, weekdays and spans of time as people type them.</summary>
internal static partial class TypedTimes
{
    private static readonly (string Name, DayOfWeek[] Days)[] s_groups =
    [
        ("daily", Enum.GetValues<DayOfWeek>()),
        ("every day", Enum.GetValues<DayOfWeek>()),
        ("weekdays", [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]),
        ("weekends", [DayOfWeek.Saturday, DayOfWeek.Sunday]),
    ];

    /// <summary>"07:00", "7.30", "7", "7am", "7:30 pm"; null for what is no time of a day.</summary>
    public static TimeOnly? Time(string typed)
    {
        var match = Clock.Match(Digits(typed.Trim()));
        if (!match.Success) return null;

        var hour = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 0;
        if (match.Groups[3].Success)
        {
            if (hour is < 1 or > 12) return null;
            hour = (hour % 12) + (match.Groups[3].Value is "p" or "P" ? 12 : 0);
        }

        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <summary>"daily", "weekdays", "mon, wed-fri"; null for what names no days.</summary>
    public static IReadOnlyList<DayOfWeek>? Days(string typed)
    {
        var folded = typed.Trim().ToLowerInvariant();
        if (s_groups.FirstOrDefault(group => group.Name == folded).Days is { } known) return known;

        var days = new List<DayOfWeek>();
        foreach (var part in folded.Split([',', ' ', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', '–');
            if (ends.Length > 2 || Day(ends[0]) is not { } first || Day(ends[^1]) is not { } last) return null;

            for (var day = first; ; day = (DayOfWeek)(((int)day + 1) % 7))
            {
                days.Add(day);
                if (day == last) break;
            }
        }

        return days.Count == 0 ? null : [.. days.Distinct().Order()];
    }

    /// <summary>"3h", "90m", "2h30m", "45" (minutes); null for what is no span.</summary>
    public static TimeSpan? Span(string typed)
    {
        var match = Hours.Match(Digits(typed.Trim().ToLowerInvariant()));
        if (!match.Success || match.Length == 0) return null;

        var hours = match.Groups[1].Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        var minutes = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : 0;
        return new TimeSpan(hours, minutes, 0);
    }

    /// <summary>"daily", "on weekdays", "on Monday, Wednesday".</summary>
    public static string Words(IReadOnlyList<DayOfWeek> days) => days.Count == 7 ? "daily"
        : days.ToHashSet().SetEquals(s_groups[2].Days) ? "on weekdays"
        : days.ToHashSet().SetEquals(s_groups[3].Days) ? "at weekends"
        : $"on {string.Join(", ", days.OrderBy(day => ((int)day + 6) % 7))}";

    /// <summary>"3 h", "90 min".</summary>
    public static string Words(TimeSpan span) => span.TotalMinutes % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0} min");

    // The digits of any script as 0 to 9.
    private static string Digits(string typed) => string.Concat(typed.Select(sign => char.IsDigit(sign) ? (char)('0' + (int)char.GetNumericValue(sign)) : sign));

    private static DayOfWeek? Day(string typed) => typed.Length < 2 ? null
        : Enum.GetValues<DayOfWeek>().Where(day => day.ToString().StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Cast<DayOfWeek?>().FirstOrDefault();

    [GeneratedRegex(@"^([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*(?:([ap])\.?m\.?)?$", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"^(?:([0-9]{1,2})\s*h(?:ours?)?)?\s*(?:([0-9]{1,4})\s*(?:m(?:in(?:utes?)?)?)?)?$", RegexOptions.None, 500)]
    private static partial Regex Hours { get; }
}
