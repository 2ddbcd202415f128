using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Text;

/// <summary>The words of a text as they are compared between texts: letter case, accents and the form of apostrophes do not matter.</summary>
internal static partial class WordRuns
{
    /// <summary>Where the words stand, in order: runs of letters and digits with the apostrophes, points and hyphens inside them.</summary>
    public static IReadOnlyList<TextSpan> Spans(string text) =>
        [.. Word().Matches(text).Select(match => TextSpan.FromLength(match.Index, match.Length))];

    /// <summary>The words folded for comparison, in order.</summary>
    public static IReadOnlyList<string> Folded(string text) => [.. Spans(text).Select(span => Fold(span.Of(text)))];

    /// <summary>One word folded for comparison: "Résumé’s" is "resume's".</summary>
    public static string Fold(string word)
    {
        var plain = true;
        foreach (var unit in word) plain &= char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit);
        if (plain) return word;

        var folded = new StringBuilder(word.Length);
        foreach (var unit in word.Replace('’', '\'').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) is not UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(unit));
        }

        return folded.ToString();
    }

    /// <summary>Whose it is: "minister" of "minister's".</summary>
    /// <param name="folded">A folded word.</param>
    public static string Possessor(string folded) => folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’.\-‑][\p{L}\p{M}\p{N}]+)*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
