using System.Buffers;
using System.Collections.Frozen;
using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Desk.Utterances;

/// <summary>A text as its words are compared between outlets: punctuation, letter case, hyphens and British or American spelling do not count.</summary>
internal sealed class Wording
{
    // Fewer words are no proof that two spellings of a compound are one: "no table", "notable".
    private const int FewestRunTogether = 4;

    // Behind these a clause begins; with those an addition does that a sentence is whole without.
    private static readonly FrozenSet<string> s_openers = FrozenSet.Create("and", "but", "so", "because", "that", "when", "if", "while", "although");
    private static readonly FrozenSet<string> s_tails = FrozenSet.Create(
        "because", "when", "if", "while", "although", "since", "until", "before", "after", "so", "to", "in", "at", "on", "by", "for", "from", "with", "during", "under", "over", "through", "across");

    private static readonly SearchValues<char> s_pauses = SearchValues.Create(",.;:!?—–…\n()");

    private readonly string _text;

    public Wording(string text)
    {
        _text = text;
        Spans = WordRuns.Spans(text);
        Words = [.. Spans.Select(span => Spellings.Fold(WordRuns.Fold(span.Of(text))))];
    }

    /// <summary>Where the words stand.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The words as they are compared.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether this one holds another one's words without a gap; false where that has none.</summary>
    public bool Holds(Wording part) => part.Words.Count > 0 && (Places(part).Any() || RunsTogether(part));

    /// <summary>
    /// The same of a quotation that is printed as a sentence: it may begin and end only where this one pauses or might. "The officers were drunk" is not what
    /// "Some of the officers were drunk" says.
    /// </summary>
    public bool HoldsClause(Wording part) =>
        part.Words.Count > 0 && (Places(part).Any(at => (part.BeginsWithin || MayBegin(at)) && (part.BreaksOff || MayEnd(at + part.Words.Count))) || RunsTogether(part));

    // Printed as the middle of a sentence, and said to be so.
    private bool BeginsWithin => Spans.Count > 0 && (char.IsLower(_text[Spans[0].Start]) || IsCut(_text[..Spans[0].Start]));

    private bool BreaksOff => Spans.Count > 0 && IsCut(_text[Spans[^1].End..]);

    private static bool IsCut(string between) => between.Contains('…', StringComparison.Ordinal) || between.Contains("..", StringComparison.Ordinal);

    private bool MayBegin(int at) => at == 0 || Pauses(Spans[at - 1].End, Spans[at].Start) || s_openers.Contains(Words[at - 1]);

    private bool MayEnd(int at) => at == Words.Count || Pauses(Spans[at - 1].End, Spans[at].Start) || s_tails.Contains(Words[at]);

    private bool Pauses(int from, int to) => _text.AsSpan(from, to - from).ContainsAny(s_pauses);

    private IEnumerable<int> Places(Wording part)
    {
        for (var at = 0; at <= Words.Count - part.Words.Count; at++)
        {
            var length = 0;
            while (length < part.Words.Count && Words[at + length] == part.Words[length]) length++;
            if (length == part.Words.Count) yield return at;
        }
    }

    // "Co-operate", "cooperate"; "per cent", "percent".
    private bool RunsTogether(Wording part) => part.Words.Count >= FewestRunTogether && Letters == part.Letters;

    private string Letters => string.Concat(Words).Replace("-", "", StringComparison.Ordinal);
}
