using System.Text.RegularExpressions;

namespace NewsBot.Answers;

/// <summary>What kind of thing a question asks for, and whether a sentence has one.</summary>
internal static partial class ExpectedAnswer
{
    /// <summary>Whether the question asks for a number, a day or a name.</summary>
    public static bool IsExpected(string question) => HowMany().IsMatch(question) || When().IsMatch(question) || Who().IsMatch(question);

    /// <summary>Whether the sentence holds a number for "how many", a day or year for "when", a name within for "who" and "where".</summary>
    public static bool Fits(string question, string sentence)
    {
        if (HowMany().IsMatch(question)) return Number().IsMatch(Dated().Replace(sentence, ""));
        if (When().IsMatch(question)) return Day().IsMatch(sentence);
        if (Who().IsMatch(question)) return InnerName().IsMatch(sentence);
        return false;
    }

    [GeneratedRegex(@"\bhow (?:many|much|long|far|old|large|big)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"\bwhen\b|\bwhat (?:day|date|year|time)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex When();

    [GeneratedRegex(@"\bwho(?:m|se)?\b|\bwhere\b|\bwhich (?:country|person|city)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Who();

    [GeneratedRegex(@"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|yesterday|today|tomorrow)\b",
        RegexOptions.None,
        200)]
    private static partial Regex Day();

    // The numbers of days and years count nothing.
    [GeneratedRegex(
        @"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2}\b)?(?:,?\s+\d{4})?|\b(?:19|20)\d\d\b",
        RegexOptions.None,
        200)]
    private static partial Regex Dated();

    [GeneratedRegex(@"(?<=[a-z,] )\p{Lu}\p{Ll}+", RegexOptions.None, 200)]
    private static partial Regex InnerName();
}
