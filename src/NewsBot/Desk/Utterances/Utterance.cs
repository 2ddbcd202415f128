using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Retrieval;

namespace NewsBot.Desk.Utterances;

/// <summary>One thing that somebody said, with everyone who printed it.</summary>
/// <param name="Printings">At least one; the first is the fullest wording and leads.</param>
internal sealed partial record Utterance(IReadOnlyList<QuoteHit> Printings)
{
    public QuoteHit Lead => Printings[0];

    /// <summary>The words of a quotation as an answer shows them: the fragments, joined where a cue interrupts them.</summary>
    public static string Words(QuoteHit hit) =>
        string.Join(ReplyItem.Interruption, hit.Quote.Content.Select(span => span.Of(hit.Article.Body)));

    /// <summary>Whether two printings have the speaker's words alike: what each quotes stands in the other, or the fragments that one quotes do.</summary>
    public static bool AreAlike(QuoteHit first, QuoteHit second) => Holds(first, second) || Holds(second, first);

    private static bool Holds(QuoteHit whole, QuoteHit parts)
    {
        var words = new Wording(string.Join(' ', Fragments(whole)));
        return Fragments(parts).Select(part => new Wording(part)).All(part => parts.Quote.Kind is QuoteKind.Direct ? words.HoldsClause(part) : words.Holds(part));
    }

    private static List<string> Fragments(QuoteHit hit) =>
        hit.Quote.Kind is QuoteKind.Mixed ? [.. SpokenSpans(hit.Quote.Kind, Words(hit)).Select(span => span.Of(Words(hit)))] : [.. hit.Quote.Content.Select(span => span.Of(hit.Article.Body))];

    /// <summary>
    /// Where those words stand that are the speaker's: of a statement that is partly in the reporter's words, the quoted words alone, since each reporter
    /// has words of his own; of any other, all of it. At least one, in order.
    /// </summary>
    public static IReadOnlyList<TextSpan> SpokenSpans(QuoteKind kind, string words)
    {
        IReadOnlyList<TextSpan> quoted = kind is QuoteKind.Mixed ? [.. Quoted().Matches(words).Select(match => TextSpan.FromLength(match.Index + 1, match.Length - 2))] : [];
        return quoted.Count > 0 ? quoted : [new(0, words.Length)];
    }

    // Of single marks only those that an apostrophe is not.
    [GeneratedRegex("[“\"]([^“”\"]+)[”\"]|‘((?:[^‘’“”\"]|’(?=\\p{L}))+)’|(?<![\\p{L}\\p{N}])'((?:[^'“”\"]|'(?=\\p{L}))+)'(?!\\p{L})", RegexOptions.None, 500)]
    private static partial Regex Quoted();
}
