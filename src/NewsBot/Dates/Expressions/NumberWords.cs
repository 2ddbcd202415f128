using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsBot.Dates.Expressions;

/// <summary>Small numbers as English writes them out.</summary>
internal static partial class NumberWords
{
    /// <summary>Matches a count: figures, words up to ninety-nine, "a", "a couple of".</summary>
    public const string Count = @"(?:[0-9]{1,4}|an?(?: couple of| dozen)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    /// <summary>Matches a day's number in its month: "3", "3rd", "third", "twenty-first", "thirty one".</summary>
    public const string DayOfMonth = @"(?:[0-3]?[0-9](?:st|nd|rd|th)?|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|one|two|three|four|five|six|seven|eight|nine)"
        + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];

    /// <summary>The number of words that <see cref="Count"/> or <see cref="DayOfMonth"/> matches.</summary>
    public static int Value(string words)
    {
        words = words.ToLowerInvariant();
        if (Figures().Match(words) is { Success: true } figures) return int.Parse(figures.ValueSpan, CultureInfo.InvariantCulture);
        if (words is "a" or "an") return 1;
        if (words.EndsWith("couple of", StringComparison.Ordinal)) return 2;
        if (words.EndsWith("dozen", StringComparison.Ordinal)) return 12;
        return words.Split(' ', '-').Sum(Word);
    }

    private static int Word(string word)
    {
        if (Array.IndexOf(Small, word) is var small and >= 0) return small;
        if (Array.IndexOf(Ordinals, word) is var ordinal and >= 0) return ordinal;
        var ten = Array.FindIndex(Tens, tens => word == tens || word == tens[..^1] + "ieth");
        return ten < 0 ? 0 : (ten + 2) * 10;
    }

    [GeneratedRegex("^[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();
}
