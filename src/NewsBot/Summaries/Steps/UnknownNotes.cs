using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Summaries.Matter;
using NewsBot.Text;

namespace NewsBot.Summaries.Steps;

/// <summary>What a reader does not know yet after a summary: points that one outlet alone has, and people named who are never quoted.</summary>
internal static partial class UnknownNotes
{
    private const int MostNamed = 5;

    // Somebody named once may be an aside; twice is part of the story.
    private const int FewestMentions = 2;

    /// <summary>At most two sentences.</summary>
    /// <param name="points">The items of the claims, in the same order.</param>
    public static IEnumerable<string> Of(Material material, IReadOnlyList<Claim> claims, IReadOnlyList<ReplyItem> points)
    {
        // Of a story that one outlet alone has, its heading says so.
        var single = claims
            .Select((claim, i) => (Claim: claim, Item: points[i]))
            .Where(point => material.Stories[point.Claim.Story].Outlets > 1 && point.Item.Outlets.Count == 1)
            .SelectMany(point => point.Item.Citations)
            .Distinct()
            .ToList();
        if (single.Count > 0 && single.Count == points.Sum(point => point.Citations.Count)) yield return "Each of these points rests on one outlet alone.";
        else if (single.Count > 0) yield return $"Not confirmed by a second outlet here: {ReplyWords.Marks(single)}.";

        var unheard = NamedAndNotQuoted(material, claims).Take(MostNamed).ToList();
        if (unheard.Count > 0) yield return $"Named and not quoted in these articles: {string.Join(", ", unheard)}.";
    }

    // Most often named first.
    private static IEnumerable<string> NamedAndNotQuoted(Material material, IReadOnlyList<Claim> claims)
    {
        var told = claims.Select(claim => claim.Story).Distinct().SelectMany(story => material.Stories[story].ArticleIds).ToHashSet();
        var heard = material.Heard.SelectMany(WordRuns.Folded).ToHashSet();
        return material.Candidates
            .Where(candidate => told.Contains(candidate.ArticleId))
            .SelectMany(candidate => Titled().Matches(candidate.Text).Select(match => match.Groups["name"].Value))
            .GroupBy(name => WordRuns.Folded(name)[^1])
            .Where(named => named.Count() >= FewestMentions && !heard.Contains(named.Key))
            .Select(named => (Name: named.MaxBy(name => name.Length)!, Count: named.Count()))
            .Where(named => named.Name.Contains(' ', StringComparison.Ordinal))
            .OrderByDescending(named => named.Count)
            .ThenBy(named => named.Name, StringComparer.Ordinal)
            .Select(named => named.Name);
    }

    // A name after a title: who bears one could speak.
    [GeneratedRegex(
        @"\b(?:President|Premier|Minister|Secretary|Secretary-General|Chancellor|Mayor|Governor|Senator|Sen\.|Rep\.|Gen\.|Colonel|Col\.|Judge|King|Queen|Prince|Princess|Pope|Bishop|Mr|Mrs|Ms|Dr|Mr\.|Mrs\.|Ms\.|Dr\.|Sir|Ambassador|Spokesman|Spokeswoman)\s+(?<name>\p{Lu}[\p{L}\-]+(?:\s+\p{Lu}[\p{L}\-]+){0,2})",
        RegexOptions.None,
        500)]
    private static partial Regex Titled();
}
