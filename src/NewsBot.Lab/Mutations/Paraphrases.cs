using System.Text.RegularExpressions;

namespace NewsBot.Lab.Mutations;

/// <summary>Says a sentence in other words by rule, so that it stays as true as it was.</summary>
internal static partial class Paraphrases
{
    private static readonly string[] s_small = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>What can be made of a claim, one for each rule that fits.</summary>
    public static IEnumerable<TrueClaim> Of(TrueClaim claim)
    {
        var text = claim.Text;
        if (SaidLast().Match(text) is { Success: true } said && !text.Contains('“', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal))
            yield return claim with { Kind = "attribution moved", Text = $"{Upper(said.Groups["who"].Value)} said {Lower(said.Groups["what"].Value)}." };
        if (DayLast().Match(text) is { Success: true } day)
            yield return claim with { Kind = "date moved", Text = $"On {day.Groups["day"].Value}, {Lower(day.Groups["what"].Value)}." };
        if (Relative().Match(text) is { Success: true } relative && text.Count(sign => sign == ',') == 2)
            yield return claim with { Kind = "clause left out", Text = text.Remove(relative.Index, relative.Length).Insert(relative.Index, " ") };
        if (Percent().IsMatch(text)) yield return claim with { Kind = "number form", Text = Percent().Replace(text, "${number}%") };
        if (SmallNumber().Match(text) is { Success: true } small && !text.AsSpan().ContainsAny('“', '"'))
            yield return claim with { Kind = "number form", Text = SmallNumber().Replace(text, $"{Array.IndexOf(s_small, small.Value) + 2}", 1) };
        if (Millions().Match(text) is { Success: true } million)
            yield return claim with { Kind = "number form", Text = text.Replace(million.Value, million.Groups["number"].Value + ",000,000", StringComparison.Ordinal) };
        if (text.Contains("did not ", StringComparison.Ordinal)) yield return claim with { Kind = "contraction", Text = text.Replace("did not ", "didn't ", StringComparison.Ordinal) };
        if (text.Contains("United States", StringComparison.Ordinal)) yield return claim with { Kind = "name form", Text = text.Replace("United States", "US", StringComparison.Ordinal) };
        if (text.Contains("U.S. ", StringComparison.Ordinal)) yield return claim with { Kind = "name form", Text = text.Replace("U.S. ", "American ", StringComparison.Ordinal) };
        if (Passive().Match(text) is { Success: true } passive)
            yield return claim with { Kind = "active for passive", Text = $"{passive.Groups["by"].Value} {passive.Groups["verb"].Value} {Lower(passive.Groups["subject"].Value)}." };
        if (text.StartsWith("The ", StringComparison.Ordinal) && AfterClause().Match(text) is { Success: true } after)
            yield return claim with { Kind = "reordered", Text = $"{Upper(after.Groups["after"].Value)}, {Lower(after.Groups["what"].Value)}." };
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // A first word that is no name loses its capital.
    private static string Lower(string text) => FirstWord().IsMatch(text) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    [GeneratedRegex(@"^(?<what>[^,;:]{30,}), (?<who>(?:[\p{L}\p{N}.'’-]+ ){0,5}[\p{L}\p{N}.'’-]+) said\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SaidLast();

    [GeneratedRegex(@"^(?<what>[^,;:]{30,}) on (?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayLast();

    [GeneratedRegex(@", (?:which|who) [^,;:]{5,80}, ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?<number>[0-9.]+) percent\b(?! point)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<!-)\b(?:two|three|four|five|six|seven|eight|nine)\b(?![-–]| -| (?:hundred|thousand|million))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"(?<![.,0-9])\b(?<number>[0-9]{1,3}) million\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Millions();

    [GeneratedRegex(@"^(?<subject>The [\p{L} ]{3,40}) (?:was|were) (?<verb>killed|attacked|arrested|approved|announced|confirmed|destroyed|injured|fired|sued|convicted) by (?<by>[\p{L}. ]{3,40})\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^(?<what>[^,;:]{25,}) (?<after>after [^,;:]{15,})\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AfterClause();

    [GeneratedRegex(@"^(?:The|A|An|At|In|On|Two|Three|It|He|She|They|There|Some|Many|Most|Police|Officials|About|More)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstWord();
}
