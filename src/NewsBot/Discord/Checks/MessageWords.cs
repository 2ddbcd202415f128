using System.Text.RegularExpressions;

namespace NewsBot.Discord.Checks;

/// <summary>Finds in a message what is to be checked: the quotations in it, or all of it.</summary>
internal static partial class MessageWords
{
    private const int FewestWords = 3;
    private const int MostQuotations = 5;
    private const int Longest = 2_000;

    /// <summary>The quotations of at least three words, longest first; the whole text where it has none. Empty where there are no words at all.</summary>
    public static IReadOnlyList<string> ToCheck(string message)
    {
        var text = Spaces.Replace(Markup.Replace(message.Length > Longest * 2 ? message[..(Longest * 2)] : message, " "), " ").Trim();
        IReadOnlyList<string> quoted =
        [
            .. Quotation.Matches(text).Select(match => match.Groups[1].Value.Trim())
                .Where(words => WordRun.Of(words).Words.Count >= FewestWords)
                .OrderByDescending(words => words.Length).Take(MostQuotations),
        ];
        if (quoted.Count > 0) return quoted;

        return WordRun.Of(text).Words.Count == 0 ? [] : [text.Length > Longest ? text[..Longest] : text];
    }

    // Discord's markup around words: quote lines, emphasis, masked links' addresses, mentions, addresses.
    [GeneratedRegex(@"^\s*>+\s?|[*_~`|\\]+|\]\([^)]*\)|\[|<[@#:/t][^>]*>|https?://\S+", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"[“""„«]([^“”""„«»]+)[”""“»]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation { get; }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }
}
