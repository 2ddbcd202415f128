namespace NewsBot.Dates.Expressions;

/// <summary>Years in words: "nineteen eighty-four", "two thousand and five", "twenty twenty-two".</summary>
internal static class WrittenYears
{
    private const string Tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private const string Units = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private const string Teens = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
    private const string Below = "(?:" + Tens + "(?:[- ]" + Units + ")?|" + Teens + "|" + Units + ")";

    /// <summary>Matches a year from 1500 to 2099 in words; a bare "nineteen" or "two thousand" is no year.</summary>
    public const string Pattern = "(?:(?:fifteen|sixteen|seventeen|eighteen|nineteen)[ -](?:" + Tens + "(?:[- ]" + Units + ")?|" + Teens + "|(?:oh|o)[- ]" + Units + "|hundred(?: and " + Below + ")?)"
        + "|two thousand(?: and)? " + Below + "|twenty[ -](?:" + Tens + "(?:[- ]" + Units + ")?|" + Teens + "))";

    /// <summary>The year that words matched by <see cref="Pattern"/> mean.</summary>
    public static int Value(string words)
    {
        var parts = words.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var (century, rest) = parts[0] is "two" && parts[1] is "thousand" ? (20, parts[2..]) : (NumberWords.Value(parts[0]), parts[1..]);
        return (century * 100) + rest.Where(part => part is not ("and" or "hundred" or "oh" or "o")).Sum(NumberWords.Value);
    }
}
