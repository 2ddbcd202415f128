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

    /// <summary>
    /// What may be compared between outlets: of a statement that is partly in the reporter's words, the quoted words alone, since each reporter has
    /// words of his own; of any other, all of it.
    /// </summary>
    public static string Spoken(QuoteKind kind, string words)
    {
        var quoted = kind is QuoteKind.Mixed ? string.Join(' ', Quoted().Matches(words).Select(match => match.Groups[1].Value)) : "";
        return quoted.Length > 0 ? quoted : words;
    }

    [GeneratedRegex("[“\"]([^“”\"]+)[”\"]", RegexOptions.None, 500)]
    private static partial Regex Quoted();
}
