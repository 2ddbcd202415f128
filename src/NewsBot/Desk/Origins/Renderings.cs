using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Desk.Origins;

/// <summary>Tells what an outlet itself says of the words it prints: that they are translated, or paraphrased.</summary>
internal static partial class Renderings
{
    // Beyond this the outlet speaks of something else.
    private const int Near = 160; // UTF-16 units

    /// <summary>"translated" or "paraphrased", where the outlet says so beside the words; null where it does not.</summary>
    public static string? Of(Article article, TextSpan words)
    {
        var start = Math.Max(article.Body.LastIndexOf('\n', Math.Max(0, words.Start - 1)) + 1, words.Start - Near);
        var end = article.Body.IndexOf('\n', words.End);
        end = Math.Min(end < 0 ? article.Body.Length : end, words.End + Near);
        var around = $"{article.Body[start..words.Start]} {article.Body[words.End..end]}";
        return Translated().IsMatch(around) ? "translated, as the outlet says" : Paraphrased().IsMatch(around) ? "paraphrased, as the outlet says" : null;
    }

    [GeneratedRegex(@"\b(?:(?:through|via|by|speaking through|with the help of) (?:an? |his |her |their )?(?:\w+ )?(?:translator|interpreter)|in translation|(?:was |is |were |has been |as )?translated (?:from|by|into|in)|according to (?:an?|the) (?:\w+ ){0,2}translation|in (?:an?|the) (?:\w+ ){0,2}translation|(?:\w+’s|\w+'s|its|their|our) translation)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Translated();

    [GeneratedRegex(@"\b(?:paraphras(?:ed|ing|e)|in paraphrase|summari[sz]ed his|summari[sz]ed her|words to that effect)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Paraphrased();
}
