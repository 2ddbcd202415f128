namespace NewsBot.Dates.Expressions;

/// <summary>The feasts of the Christian year that move with the moon.</summary>
internal static class MovableFeasts
{
    /// <summary>Matches the names of the feasts, in any letter case.</summary>
    public const string Names = "(?:Orthodox )?(?:Easter(?: Sunday| Monday)?|Good Friday)|Ash Wednesday|Shrove Tuesday|Palm Sunday|Ascension Day|Pentecost|Whit Sunday|Whit Monday|Pentecost Monday|Corpus Christi";

    private static readonly System.Globalization.JulianCalendar s_julian = new();

    /// <summary>The day of a feast in a year of the Gregorian calendar; null for any other name.</summary>
    public static DateOnly? Day(string name, int year)
    {
        name = name.ToLowerInvariant();
        var orthodox = name.StartsWith("orthodox ", StringComparison.Ordinal);
        int? days = (orthodox ? name["orthodox ".Length..] : name) switch
        {
            "easter" or "easter sunday" => 0,
            "easter monday" => 1,
            "good friday" => -2,
            "palm sunday" => -7,
            "ash wednesday" => -46,
            "shrove tuesday" => -47,
            "ascension day" => 39,
            "pentecost" or "whit sunday" => 49,
            "whit monday" or "pentecost monday" => 50,
            "corpus christi" => 60,
            _ => null,
        };
        return days is { } after ? (orthodox ? OrthodoxEaster(year) : Easter(year)).AddDays(after) : null;
    }

    /// <summary>Easter Sunday of the eastern churches, as a day of the Gregorian calendar: J. Meeus, Astronomical Algorithms, chapter 8 (the Julian calendar).</summary>
    public static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var (month, day) = Math.DivRem(d + e + 114, 31);
        return OfJulian(year, month, day + 1);
    }

    /// <summary>The Gregorian day of a day of the Julian calendar.</summary>
    public static DateOnly OfJulian(int year, int month, int day) => DateOnly.FromDateTime(s_julian.ToDateTime(year, month, day, 0, 0, 0, 0));

    /// <summary>Easter Sunday of the western churches: J. Meeus, Astronomical Algorithms, chapter 8.</summary>
    public static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
