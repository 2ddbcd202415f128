using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Figures.Reading;

namespace NewsBot.Figures.Context;

/// <summary>Tells a sum of money whose currency is left out, "sales of 5.8 billion", "cost six million", and gives it that of the article.</summary>
internal static partial class Sums
{
    private const int Window = 70; // UTF-16 units: about ten words

    /// <summary>Whether a large number without a unit is a sum of money.</summary>
    /// <param name="counted">What it counts; null where nothing was found.</param>
    public static bool Holds(string sentence, NumberReading reading, string? counted) =>
        reading.Unit is null && BareCounts.IsLarge(sentence, reading)
        && (counted is null ? Paid().IsMatch(sentence[Math.Max(0, reading.Span.Start - Window)..reading.Span.Start]) : Monies().IsMatch(counted));

    /// <summary>Gives sums without a currency that of the nearest sum before them, else of the nearest after them.</summary>
    /// <param name="sums">The places of such sums among the figures.</param>
    public static void GiveCurrency(List<Figure> figures, IReadOnlyList<int> sums)
    {
        foreach (var sum in sums)
        {
            var before = figures.FindLastIndex(sum, IsMoney);
            var other = before >= 0 ? before : figures.FindIndex(sum, IsMoney);
            if (other >= 0) figures[sum] = figures[sum] with { Unit = figures[other].Unit };
        }
    }

    private static bool IsMoney(Figure figure) => figure.Unit is { } unit && Units.IsMoney(unit);

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"\b(?:cost(?:s|ing)?|prices?|priced|worth|value|valued|pays?|paid|paying|earn(?:s|ed|ing)?|bring(?:s|ing)? in|brought in|spen[dt]|spending|budget(?:s|ed)?|fine[ds]?|bribes?|prize|reward|insured|insurance|sold for|fetch(?:ed|es)?|invest(?:s|ed|ing|ment)?|debts?|profits?|revenues?|sales|turnover|income|earnings|sav(?:e|es|ed|ing|ings)|damages|compensation|fees?|rent|salary|wages?|loans?|bail|donat\p{L}*|fund(?:s|ed|ing)?|subsid\p{L}*|pockets?|back|award(?:s|ed)?|stole|stolen|embezzl\p{L}*|guid(?:ed|ing|ance))\b[^.;:]{0,40}$",
        Loose,
        1000)]
    private static partial Regex Paid();

    [GeneratedRegex(@"\b(?:costs?|prices?|worth|value|budget|fines?|bribes?|debts?|profits?|revenues?|sales|turnover|income|earnings|savings|damages|compensation|loans?|subsid(?:y|ies)|investments?|takings|receipts)$", Loose, 1000)]
    private static partial Regex Monies();
}
