using System.Globalization;

namespace NewsBot.Tests.Desk.Planted;

/// <summary>Writes a count in one of the ways in which reporters write it.</summary>
internal static class PlantedNumbers
{
    private static readonly string[] s_small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Written(int value, PlantedSubject subject, Random random)
    {
        var unit = subject.Unit is " percent" ? new[] { " percent", " per cent", "%" }[random.Next(3)] : subject.Unit;
        var digits = value.ToString("N0", CultureInfo.InvariantCulture);
        if (subject.Sign.Length > 0) return random.Next(3) == 0 ? $"{value}{unit} dollars" : random.Next(2) == 0 ? $"{subject.Sign}{value}{unit}" : $"{subject.Sign}{value}m";
        if (value >= 1_000 && value % 1_000 == 0 && random.Next(3) == 0) return value < 20_000 ? $"{Words(value / 1_000)} thousand{unit}" : $"{value / 1_000}k{(unit.Length > 0 ? unit : "")}";
        return unit is not "%" && value < 100 && random.Next(3) == 0 ? Words(value) + unit : digits + unit;
    }

    private static string Words(int value) => value < 20 ? s_small[value] : s_tens[value / 10] + (value % 10 == 0 ? "" : $"-{s_small[value % 10]}");
}
