using System.Collections.Frozen;
using NewsBot.Quotes.Forms;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Quotes.Clauses;

/// <summary>
/// Attributions set into a sentence with the verb first: "The bridge, says Mark Weber, “will not last”". Who speaks stands behind the verb, and what the tagger
/// took for the speaker is the beginning of what is said.
/// </summary>
internal static class Inversions
{
    private const int LongestRole = 6; // tokens of "the chief engineer"

    // Verbs that take no person as their object: in "Ann Lee, the mayor, told Mark Weber, “…”" it is she who speaks.
    private static readonly FrozenSet<string> s_verbs =
        "say says said add adds added write writes wrote explain explains explained argue argues argued note notes noted claim claims claimed recall recalls recalled insist insists insisted"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The attributions, in the order given, each with the speaker of its form.</summary>
    public static List<Attribution> Turn(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Select(attribution => Turned(tokens, cast, attribution) ?? attribution)];

    private static Attribution? Turned(ArticleTokens tokens, Cast cast, Attribution attribution)
    {
        if (attribution is not { Cue: { Length: 1 } cue, Source: { } source } || cue.First < 2 || tokens.Class[cue.First - 1] != WordClass.Comma) return null;
        if (source.End != cue.First && source.End != cue.First - 1) return null;
        if (!s_verbs.Contains(tokens.TextOf(cue.First).ToString().ToLowerInvariant())) return null;
        if ((PlainSpeech.SpeakerEnd(tokens, cast, cue.End) ?? RoleEnd(tokens, cue.End)) is not { } end) return null;
        if (end >= tokens.Count || tokens.Class[end] != WordClass.Comma || tokens.Sentence[end] != tokens.Sentence[cue.First]) return null;

        List<TokenRange> content = [new TokenRange(source.First, cue.First - 1)];
        foreach (var range in attribution.Content)
        {
            var rest = range with { First = range.First >= cue.First ? Math.Max(range.First, end + 1) : range.First };
            if (rest.Length > 0 && rest.First > end) content.Add(rest);
        }

        return content.Count < 2 ? null : attribution with { Content = content, Source = new TokenRange(cue.End, end) };
    }

    /// <summary>One past "the chief engineer" or "the ministry" behind a verb; null where something else stands there.</summary>
    private static int? RoleEnd(ArticleTokens tokens, int first)
    {
        if (first >= tokens.Count || tokens.Class[first] is not (WordClass.Determiner or WordClass.Possessive)) return null;
        var end = first + 1;
        while (end < tokens.Count && end - first < LongestRole && tokens.State[end] == QuotationState.Outside
            && tokens.Class[end] is WordClass.RoleNoun or WordClass.Title or WordClass.Other or WordClass.Plural or WordClass.Capitalised or WordClass.AllCapitals or WordClass.Clitic)
        {
            end++;
        }

        return end > first + 1 ? end : null;
    }
}
