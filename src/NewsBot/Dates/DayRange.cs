using System.Globalization;

namespace NewsBot.Dates;

/// <summary>One day or several days on end.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included; never before the first.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    public static DayRange Of(DateOnly day) => new(day, day);

    public bool IsOneDay => First == Last;

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>"2022-02-16" or "2022-02-14..2022-02-16", which <see cref="DayParser"/> reads back.</summary>
    public override string ToString() =>
        IsOneDay ? Iso(First) : $"{Iso(First)}..{Iso(Last)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
