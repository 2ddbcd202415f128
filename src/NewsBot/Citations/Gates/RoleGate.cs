using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Gates;

/// <summary>Guards who does what to whom: the doer and the sufferer of a verb are the same on both sides, active or passive.</summary>
internal sealed class RoleGate : IGate
{
    private const int Reach = 12; // words on either side of a verb

    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Words)
        {
            if (claimed.Kind is not WordKind.Content || claimed.Quotation >= 0 || pairing.ImageOf(claimed) is not { } printed || printed.Kind is not WordKind.Content) continue;
            if (!IsVerb(pairing.Claim, claimed) || !IsVerb(pairing.Passage, printed)) continue;

            var said = Roles(pairing.Claim, claimed);
            var stands = Roles(pairing.Passage, printed);
            if (IsSame(pairing, said.Doer, stands.Sufferer) && !IsSame(pairing, said.Doer, stands.Doer) || IsSame(pairing, said.Sufferer, stands.Doer) && !IsSame(pairing, said.Sufferer, stands.Sufferer))
                return $"In the passage it is the other way round: “{claimed.Text}”.";
            if (said.Doer is { IsName: true } doer && stands.Doer is { IsName: true } other && !pairing.Means(doer, other) && pairing.ImageOf(doer) is { } image && !InPhrase(pairing.Passage, image, other))
                return $"In the passage “{doer.Text}” is not who “{claimed.Text}”.";
        }

        return null;
    }

    private static bool IsVerb(Statement statement, Word word) =>
        VerbForms.LooksPast(word.Lower) || Verb.At(statement, word.Index).Time is not (VerbTime.Unknown or VerbTime.Gerund) || (VerbForms.LooksOngoing(word.Lower) && Verb.At(statement, word.Index).Time is VerbTime.Ongoing);

    private static bool IsSame(Pairing pairing, Word? claimed, Word? printed) => claimed is not null && printed is not null && pairing.Means(claimed, printed);

    private static bool InPhrase(Statement statement, Word word, Word head)
    {
        if (word.Chunk == head.Chunk || Math.Abs(word.Index - head.Index) <= 5) return true;
        return statement.Words.Skip(Math.Min(word.Index, head.Index)).Take(Math.Abs(word.Index - head.Index)).All(one => one.Kind is not WordKind.Content || !VerbForms.LooksPast(one.Lower));
    }

    private static Pair Roles(Statement statement, Word verb)
    {
        var subject = Subject(statement, verb);
        if (Verb.At(statement, verb.Index).Passive) return new Pair(Agent(statement, verb), subject);

        return new Pair(subject, Object(statement, verb));
    }

    /// <summary>The head of what stands before a verb in its clause.</summary>
    private static Word? Subject(Statement statement, Word verb)
    {
        Word? head = null;
        for (var at = verb.Index - 1; at >= 0 && at >= verb.Index - Reach; at--)
        {
            var word = statement.Words[at];
            if (word.Clause != verb.Clause && head is null && word.Sentence != verb.Sentence) return null;
            if (word.Clause != verb.Clause) break;

            if (statement.Words[at + 1].Before is ',' && head is not null) break;
            if (word.IsContent && !(VerbForms.LooksPast(word.Lower) && word.Kind is WordKind.Content && head is null) && head is null)
            {
                if (word.Lower.EndsWith("ly", StringComparison.Ordinal)) continue;
                head = word;
            }
            else if (head is not null && word.Lower is "of" or "in" or "for" or "at" or "from" or "on" or "with" or "near") head = null; // "the mayor of Porto": the head stands before
            else if (head is not null && word.Kind is WordKind.Function) break;
        }

        return head;
    }

    /// <summary>The head of what stands after a verb, before a preposition.</summary>
    private static Word? Object(Statement statement, Word verb)
    {
        Word? head = null;
        for (var at = verb.Index + 1; at < statement.Words.Count && at <= verb.Index + Reach; at++)
        {
            var word = statement.Words[at];
            if (word.Clause != verb.Clause || word.Before is not ' ') break;
            if (word.IsContent) head = word;
            else if (head is not null) break;
            else if (word.Lower is "to" or "in" or "on" or "at" or "by" or "for" or "from" or "with" or "against" or "into" or "of" or "about" or "over" or "through" or "during") return null;
            if (head is { IsName: true } && statement.After(at) is { IsName: false }) break;
        }

        return head;
    }

    /// <summary>The head of what stands after a passive's "by".</summary>
    private static Word? Agent(Statement statement, Word verb)
    {
        for (var at = verb.Index + 1; at < statement.Words.Count && at <= verb.Index + (2 * Reach); at++)
        {
            var word = statement.Words[at];
            if (word.Sentence != verb.Sentence) return null;
            if (word.Lower is not "by") continue;

            Word? head = null;
            for (var next = at + 1; next < statement.Words.Count && next <= at + Reach; next++)
            {
                var one = statement.Words[next];
                if (one.Before is not ' ' || (head is not null && !one.IsContent)) break;
                if (one.IsContent) head = one;
                if (one.IsNumber || one.Kind is WordKind.Date) return null;
            }

            return head;
        }

        return null;
    }

    private readonly record struct Pair(Word? Doer, Word? Sufferer);
}
