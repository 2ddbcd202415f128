using System.Text.RegularExpressions;

namespace NewsBot.Lab.Mutations;

/// <summary>Puts what somebody says into the mouth of another: somebody invented, or somebody else whom the passage names.</summary>
internal static partial class Speakers
{
    private static readonly string[] s_invented = ["Halvard Ness", "Imogen Castell", "Tadeo Quiroga", "Wanjiru Mbeki"];

    /// <summary>The claims with another speaker; empty where none is named.</summary>
    public static IEnumerable<string> Of(TrueClaim claim)
    {
        var text = claim.Text;
        foreach (var source in (Regex[])[NameSaid(), SaidName(), AccordingTo(), SomebodySaid()])
        {
            if (source.Match(text) is not { Success: true } said || text.AsSpan(0, said.Index).Count('"') % 2 == 1) continue;

            var who = said.Groups["who"];
            yield return Put(text, who, s_invented[(text.Length + who.Index) % s_invented.Length]);

            // "The mayor" may be one of those whom the passage names; somebody with a full name is not.
            if (FullName().IsMatch(who.Value) && Other(claim.Evidence.Text, text, who.Value) is { } other) yield return Put(text, who, other);
        }
    }

    private static string? Other(string passage, string claim, string who) =>
        FullName().Matches(passage).Select(match => match.Value)
            .FirstOrDefault(name => name.Split(' ').All(part => !who.Contains(part, StringComparison.Ordinal)) && !claim.Contains(name, StringComparison.Ordinal));

    private static string Put(string text, Capture at, string words) => string.Concat(text.AsSpan(0, at.Index), words, text.AsSpan(at.Index + at.Length));

    [GeneratedRegex(@"(?<!(?:\p{Lu}[\p{L}.]*|on|of|for|and|the|at|in) )\b(?<who>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (?:said|says|told|added|warned|announced|argued|insisted)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameSaid();

    [GeneratedRegex(@"[,”""] (?:said|says) (?<who>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?![\p{L}'’]| \p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SaidName();

    [GeneratedRegex(@"\b[Aa]ccording to (?<who>(?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)(?=[,.])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AccordingTo();

    [GeneratedRegex(@", (?<who>(?:he|she|the \p{Ll}+|police|officials|authorities)) said(?=[.,])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SomebodySaid();

    [GeneratedRegex(@"(?<=[\p{Ll},] )(?<!\p{Lu}\p{L}* and )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}\b(?! \p{Lu})|^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FullName();
}
