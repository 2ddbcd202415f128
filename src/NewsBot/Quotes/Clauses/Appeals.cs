using System.Collections.Frozen;
using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Clauses;

/// <summary>
/// What is addressed to somebody is not what he says: of "lawmakers sent an appeal to Putin urging him to …" the source is who sent it, or nobody where the
/// sentence does not show that plainly.
/// </summary>
internal static class Appeals
{
    private const int LongestName = 8; // tokens of a sender
    private const int LongestLead = 20; // tokens of "in Moscow on Tuesday," before him

    private static readonly FrozenSet<string> s_messages =
        "appeal appeals letter letters message messages call calls request requests plea pleas petition petitions note notes memo memos telegram email emails e-mail invitation invitations"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The attributions, in the order given, without those addressed for sources.</summary>
    public static List<Attribution> Readdress(ArticleTokens tokens, IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Select(attribution => MessageOf(tokens, attribution) is { } message ? attribution with { Source = Sender(tokens, message) } : attribution)];

    /// <summary>The noun for a message to the attribution's source that a participle opens ("an appeal to Putin urging"); null elsewhere.</summary>
    private static int? MessageOf(ArticleTokens tokens, Attribution attribution)
    {
        if (attribution is not { Cue: { } cue, Source: { } source } || source.End != cue.First || source.First < 2) return null;
        if (!tokens.TextOf(cue.First).EndsWith("ing", StringComparison.OrdinalIgnoreCase) || tokens.Class[source.First - 1] != WordClass.Infinitive) return null;
        var noun = source.First - 2;
        var message = tokens.Sentence[noun] == tokens.Sentence[cue.First] && s_messages.Contains(tokens.TextOf(noun).ToString().ToLowerInvariant());
        return message ? noun : null;
    }

    private static TokenRange? Sender(ArticleTokens tokens, int message)
    {
        var start = tokens.SentenceStart(tokens.Sentence[message]);
        if (tokens.Class[message - 1] == WordClass.Clitic) return Possessor(tokens, start, message - 1);

        var first = start;
        if (tokens.Class[first] == WordClass.Preposition) // "In Moscow, lawmakers sent …"
        {
            while (first < message && first - start < LongestLead && tokens.Class[first] != WordClass.Comma) first++;
            if (tokens.Class[first] != WordClass.Comma) return null;
            first++;
        }

        var end = first;
        if (end < message && tokens.Class[end] is WordClass.Determiner or WordClass.Possessive) end++;
        while (end < message && end - first < LongestName && IsName(tokens, end)) end++;
        // An unknown word behind an article is as likely an adjective or the verb.
        return end > first && end < message && IsName(tokens, end - 1) ? new TokenRange(first, end) : null;
    }

    private static TokenRange? Possessor(ArticleTokens tokens, int start, int clitic)
    {
        var first = clitic;
        while (first > start && clitic - first < LongestName && (IsName(tokens, first - 1) || tokens.Class[first - 1] == WordClass.Other)) first--;
        if (first > start && tokens.Class[first - 1] is WordClass.Determiner or WordClass.Possessive) first--;
        return first < clitic ? new TokenRange(first, clitic) : null;
    }

    private static bool IsName(ArticleTokens tokens, int token) =>
        tokens.Class[token] is WordClass.Capitalised or WordClass.AllCapitals or WordClass.Initial or WordClass.Title or WordClass.RoleNoun or WordClass.Plural;
}
