using System.Text.RegularExpressions;

namespace NewsBot.Lab.Comparing;

/// <summary>Prints tokenised text as an outlet would: "2. 6 million people ’ s" as "2.6 million people’s".</summary>
internal static partial class JoinedTokens
{
    public static string Of(string text)
    {
        text = Dotted().Replace(Number().Replace(text, "$1"), "$1");
        text = Hyphen().Replace(text, "$1");
        text = Possessive().Replace(text, "$1$2");
        return Bracket().Replace(Currency().Replace(text, "$1"), "$1");
    }

    /// <summary>"120, 000", "2. 6", "8: 30", "05 / 02".</summary>
    [GeneratedRegex(@"(?<=[0-9]) ?(\.|,(?= [0-9]{3}\b)|:(?= [0-9]{2}\b)|/) (?=[0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    /// <summary>"p. m.", "U. S.".</summary>
    [GeneratedRegex(@"(?<=\b(?:a|p|U)\.) ((?:m|S|K|N)\.)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<=[\p{L}0-9]) ([-–]) (?=[\p{L}0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(?<=\p{L}) ?(['’]) ?((?:s|t|re|ve|ll|d|m)\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"([$£€]) (?=[0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"([(\[]) ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();
}
