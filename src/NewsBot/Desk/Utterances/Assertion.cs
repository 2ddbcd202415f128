using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Words;

namespace NewsBot.Desk.Utterances;

/// <summary>What somebody said, read so that it can be held against what they said before: “We will not leave the harbour”, “We will leave the harbour”.</summary>
/// <param name="words">As printed, without marks.</param>
internal sealed class Assertion(string words)
{
    // Two utterances on one thing share so many words that say something, and so much of the shorter one.
    private const int FewestShared = 2;
    private const double LeastShared = 0.6;
    private const double LeastOfLonger = 0.4;

    private static readonly Aligner s_aligner = new(new WordMatch(null));

    private readonly Statement _statement = StatementReader.Read(words);

    /// <summary>
    /// Whether this says what the other denies, or denies what it says: of the words that they share one that says what happens is negated in one of them alone, or stands
    /// against its opposite (“rise”, “fall”). Other names, numbers or days are another thing; a question, a condition, “not before Friday” deny nothing.
    /// </summary>
    public bool Reverses(Assertion other)
    {
        var (earlier, later) = (other._statement, _statement);
        if (Asks(earlier) || Asks(later)) return false;

        var pairing = s_aligner.Align(later, earlier, null);
        var pairs = later.Words.Where(word => word.IsContent && pairing.ImageOf(word) is not null).Select(word => new Pair(word, pairing.ImageOf(word)!, false)).ToList();
        pairs.AddRange(Opposed(pairing));
        var (shorter, longer) = (Math.Min(Content(earlier), Content(later)), Math.Max(Content(earlier), Content(later)));
        if (pairs.Count < FewestShared || pairs.Count < LeastShared * shorter || pairs.Count < LeastOfLonger * longer || IsOfOther(pairing)) return false;

        return pairs.Exists(pair => !pair.Now.IsName && !IsOpen(later, pair.Now) && !IsOpen(earlier, pair.Then)
            && (Negations(later, pair.Now) + Negations(earlier, pair.Then) + (pair.Opposed ? 1 : 0)) % 2 == 1);
    }

    private static bool Asks(Statement statement) => statement.Text.TrimEnd().EndsWith('?');

    private static int Content(Statement statement) => statement.Words.Count(word => word.IsContent);

    // Words without a partner of whose kind the other side has the opposite.
    private static IEnumerable<Pair> Opposed(Pairing pairing) =>
        from now in pairing.Claim.Words
        where now.Kind is WordKind.Content && pairing.ImageOf(now) is null
        from then in pairing.Passage.Words
        where then.Kind is WordKind.Content && pairing.SourceOf(then) is null && Opposites.Hold(now.Stem, then.Stem)
        select new Pair(now, then, true);

    // Each has a name, a number or a day that the other does not have.
    private static bool IsOfOther(Pairing pairing) => new[] { WordKind.Name, WordKind.Number, WordKind.Date }.Any(kind =>
        pairing.Claim.Words.Any(word => word.Kind == kind && pairing.ImageOf(word) is null) && pairing.Passage.Words.Any(word => word.Kind == kind && pairing.SourceOf(word) is null));

    private static int Negations(Statement statement, Word word) => statement.Operators.Count(one => one.Kind is OperatorKind.Negation && one.Governs(word.Index));

    // What is said under a condition, or denied for a time or in part alone, is neither said nor denied.
    private static bool IsOpen(Statement statement, Word word) =>
        statement.Operators.Any(one => one.Kind is OperatorKind.Condition && statement.Words[one.Index].Sentence == word.Sentence)
        || (Negations(statement, word) > 0 && statement.Words.Any(other => other.Sentence == word.Sentence
            && other.Lower is "until" or "before" or "unless" or "only" or "just" or "alone" or "without" or "except" or "merely" or "yet" or "immediately" or "enough"));

    private readonly record struct Pair(Word Now, Word Then, bool Opposed);
}
