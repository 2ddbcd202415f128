using System.Globalization;
using NewsBot.Dates;
using NewsBot.Storage.Filters;

namespace NewsBot.Commands.Calls;

/// <summary>Reads the days and the outlet of a call whose options the dispatcher has checked.</summary>
internal static class CallDays
{
    /// <summary>The days of an option, resolved against today and the asker's locale; null where it was not typed.</summary>
    /// <exception cref="FormatException">The value is no date: the call was not checked.</exception>
    public static DayRange? Days(this CommandCall call, string option, TimeProvider clock) =>
        call.Text(option) is { } typed
            ? Read(call, typed, clock).Days ?? throw new FormatException($"{option} is not a date")
            : null;

    /// <summary>What is wrong with the days of an option; null where nothing is.</summary>
    public static string? Problem(this CommandCall call, string option, TimeProvider clock) =>
        call.Text(option) is { } typed ? Read(call, typed, clock).Problem : null;

    /// <summary>The filter of `date`, `from`, `to`, `as-of` and `outlet`, as far as the call has them.</summary>
    public static ArticleFilter Filter(this CommandCall call, TimeProvider clock)
    {
        var date = call.Days("date", clock);
        return new ArticleFilter
        {
            From = date?.First ?? call.Days("from", clock)?.First,
            To = date?.Last ?? call.Days("to", clock)?.Last,
            AsOf = call.Days("as-of", clock)?.Last,
            Outlet = call.Text("outlet"),
        };
    }

    private static DayReading Read(CommandCall call, string typed, TimeProvider clock)
    {
        CultureInfo locale;
        try
        {
            locale = CultureInfo.GetCultureInfo(call.Asker.Locale);
        }
        catch (CultureNotFoundException)
        {
            locale = CultureInfo.InvariantCulture;
        }

        return DayParser.Parse(typed, DateOnly.FromDateTime(clock.GetLocalNow().DateTime), locale);
    }
}
