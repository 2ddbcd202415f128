using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Retrieval;

namespace NewsBot.Desk;

/// <summary>One thing that somebody said, with everyone who printed it.</summary>
/// <param name="Printings">At least one; the first is the fullest wording and leads.</param>
internal sealed partial record Utterance(IReadOnlyList<QuoteHit> Printings)
{
    public QuoteHit Lead => Printings[0];

    /// <summary>The words of a quotation as an answer shows them: the fragments, joined where a cue interrupts them.</summary>
    public static string Words(QuoteHit hit) =>
        string.Join(ReplyItem.Interruption, hit.Quote.Content.Select(span => span.Of(hit.Article.Body)));

    /// <summary>What may be compared between outlets, as an answer shows it: the words in <see cref="SpokenSpans"/>.</summary>
    public static string Spoken(QuoteKind kind, string words) => string.Join(' ', SpokenSpans(kind, words).Select(span => span.Of(words)));

    /// <summary>
    /// Where those words stand that are the speaker's: of a statement that is partly in the reporter's words, the quoted words alone, since each reporter
    /// has words of his own; of any other, all of it. At least one, in order.
    /// </summary>
    public static IReadOnlyList<TextSpan> SpokenSpans(QuoteKind kind, string words)
    {
        IReadOnlyList<TextSpan> quoted = kind is QuoteKind.Mixed ? [.. Quoted().Matches(words).Select(match => TextSpan.FromLength(match.Groups[1].Index, match.Groups[1].Length))] : [];
        return quoted.Count > 0 ? quoted : [new(0, words.Length)];
    }

    [GeneratedRegex("[“\"]([^“”\"]+)[”\"]", RegexOptions.None, 500)]
    private static partial Regex Quoted();
}
