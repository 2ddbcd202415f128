using System.Collections.Frozen;
using NewsBot.Articles;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>Brings figures in different units of one dimension onto one unit: 800 kilograms and 1.8 tonnes, miles and kilometres. No currency is converted.</summary>
internal static class Measure
{
    private static readonly FrozenDictionary<string, (string Unit, decimal Factor)> s_units = Table(
        "m: mm .001, cm .01, m 1, km 1000, inches .0254, feet .3048, yards .9144, miles 1609.344",
        "kg: g .001, kg 1, tonnes 1000, ounces .0283495",
        "hectares: m² .0001, square feet .0000092903, acres .404686, hectares 1, km² 100, square miles 258.999",
        "litres: litres 1, m³ 1000, barrels 158.987",
        "seconds: seconds 1, minutes 60, hours 3600, days 86400, weeks 604800, months 2629800, years 31557600, decades 315576000",
        "km/h: km/h 1, mph 1.609344, knots 1.852",
        "kW: kW 1, MW 1000, GW 1000000",
        "kWh: kWh 1, MWh 1000, GWh 1000000, TWh 1000000000",
        "percentage points: percentage points 1, basis points .01",
        "pounds: pounds 1, GBP 1");

    /// <summary>The figure in the unit that stands for its dimension; itself where there is none.</summary>
    public static Figure Of(Figure figure)
    {
        if (figure.Unit is not { } unit) return figure;
        if (unit is "°F") return figure with { Unit = "°C", Low = Celsius(figure.Low), High = Celsius(figure.High) };

        return s_units.TryGetValue(unit, out var common) && common.Unit != unit
            ? figure with { Unit = common.Unit, Low = figure.Low * common.Factor, High = figure.High * common.Factor }
            : figure;
    }

    /// <summary>Whether a unit measures lengths.</summary>
    public static bool IsLength(string? unit) => unit is "m" || unit is not null && s_units.TryGetValue(unit, out var common) && common.Unit is "m";

    /// <summary>Whether two units, as <see cref="Of"/> leaves them, measure the same; degrees without a scale are of either.</summary>
    public static bool AreSame(string? left, string? right) =>
        left == right || left is "°" && right is "°C" || left is "°C" && right is "°";

    private static decimal Celsius(decimal fahrenheit) => (fahrenheit - 32) / 1.8m;

    private static FrozenDictionary<string, (string Unit, decimal Factor)> Table(params ReadOnlySpan<string> lines)
    {
        var units = new Dictionary<string, (string Unit, decimal Factor)>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (var entry in line[(colon + 2)..].Split(", "))
            {
                var space = entry.LastIndexOf(' ');
                units[entry[..space]] = (line[..colon], decimal.Parse(entry[(space + 1)..], System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
