using System.Collections.Frozen;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Text;

namespace NewsBot.Citations.Reading.Operators;

/// <summary>Finds the words of a statement that change whether something holds, and what they govern.</summary>
internal static class OperatorReader
{
    private const int LinkReach = 6; // words between "voted" and its "to"

    // Words that stand by themselves, as they are printed.
    private static readonly FrozenDictionary<string, OperatorKind> s_words = Table(
        word => word,
        (OperatorKind.Negation, "rather_than not no never none nor neither nobody nothing nowhere without cannot no_longer hardly barely scarcely unable impossible"),
        (OperatorKind.Possible, "may might could can possibly perhaps maybe potentially possible possibility"),
        (OperatorKind.Likely, "likely probably probable unlikely presumably"),
        (OperatorKind.Would, "would"),
        (OperatorKind.Ought, "should must ought"),
        (OperatorKind.Hearsay, "reportedly allegedly purportedly supposedly rumoured rumored unconfirmed rumour rumor rumours rumors"),
        (OperatorKind.Seeming, "apparently seemingly"),
        (OperatorKind.Suspicion, "suspected suspicion alleged accused charged allegation allegations suspect accusation accusations"),
        (OperatorKind.Condition, "if unless provided whether"));

    // Verbs and nouns that govern what "to", "from", "of", "that" or a participle brings after them, by their stems.
    private static readonly FrozenDictionary<string, OperatorKind> s_linked = Table(
        PorterStemmer.Stem,
        (OperatorKind.Negation, "deny refuse reject fail failure decline prevent stop block ban bar rule_out doubt avoid prohibit forbid dismiss denial refusal oppose lack"),
        (OperatorKind.Likely, "expect forecast predict anticipate set due schedule"),
        (OperatorKind.Seeming, "seem appear"),
        (OperatorKind.Belief, "think believe consider suppose assume understand feel fear hope suspect"),
        (OperatorKind.Intent, "plan intend aim want seek try attempt agree pledge promise vow threaten propose offer order urge ask demand hope wish consider ready prepare "
            + "proposal intention pledge bid effort threat offer call_for request willing recommend discuss negotiate vow warn warning prepare mull weigh advise encourage"));

    /// <summary>The operators, in order; empty where there are none.</summary>
    public static IReadOnlyList<Operator> Read(Statement statement)
    {
        var found = new List<Operator>();
        foreach (var word in statement.Words)
        {
            if (KindOf(statement, word) is { } kind) found.Add(new Operator(kind, word.Index, FromOf(statement, word, kind), ToOf(statement, word, kind)));
        }

        return found;
    }

    private static OperatorKind? KindOf(Statement statement, Word word)
    {
        if (word.Lower is "no" or "non" && statement.IsOfCompound(word)) return null; // "a no-hitter"
        if (word.Lower is "yet" && statement.After(word.Index) is { Lower: "to" }) return OperatorKind.Negation;
        if (word.Lower is "may" && word.Kind is WordKind.Date) return null;
        if (word.Lower is "no" && statement.After(word.Index) is { IsNumber: true } next && char.IsDigit(next.Text[0])) return null;
        if (word.Lower is "no" && statement.After(word.Index) is { Lower: "doubt" or "matter" or "more_than" or "fewer_than" or "less_than" }) return null;
        if (word.Lower is "no" && statement.After(word.Index) is { Lower: "more" or "fewer" or "less" } degree && statement.After(degree.Index) is { Lower: "than" }) return null;
        if (word.Lower is "not" && statement.After(word.Index) is { Lower: "only" }) return null;
        if (word.Lower is "charged" && statement.After(word.Index) is { Lower: "for" }) return null;
        if (word.Lower is "can" && statement.Before(word.Index) is { Lower: "a" or "the" }) return null;
        if (word.Lower is "reported" && statement.Before(word.Index) is { Lower: "a" or "an" or "the" }) return OperatorKind.Hearsay;
        if (s_words.TryGetValue(word.Lower, out var kind)) return kind;
        if (word.Kind is WordKind.Function && word.Lower is "will") return null; // shares its stem with "willing"
        return s_linked.TryGetValue(word.Stem, out kind) && IsLinked(statement, word, kind) ? kind : null;
    }

    private static bool IsLinked(Statement statement, Word word, OperatorKind kind)
    {
        var words = statement.Words;
        for (var at = word.Index + 1; at < words.Count && at <= word.Index + LinkReach; at++)
        {
            if (words[at].Sentence != word.Sentence || words[at].Before is ';' or ':' or ',') return false;

            var lower = words[at].Lower;
            var near = at <= word.Index + 2;
            if (lower is "to") return at + 1 < words.Count && !words[at + 1].IsNumber && (near || words[at + 1].Kind is WordKind.Content or WordKind.Function) && LooksPlain(words, at + 1);
            if (lower is "that" && near) return true;
            if (near && kind is not (OperatorKind.Likely or OperatorKind.Seeming) && (VerbForms.LooksOngoing(lower) || lower is "of" or "from")) return true;
            if (at == word.Index + 1 && word.Lemma is "threaten" or "threatened" && words[at].Kind is WordKind.Content) return true; // "threatened legal action"
            if (near && at == word.Index + 1 && kind is OperatorKind.Negation && words[at].Lower is "a" or "an" or "any" or "the" or "all") return true;
            if (VerbForms.IsAuxiliary(lower) && kind is not OperatorKind.Belief) return false;
        }

        return false;
    }

    private static bool LooksPlain(IReadOnlyList<Word> words, int at)
    {
        while (at < words.Count - 1 && words[at].Lower is "not" or "also" or "fully" or "immediately") at++;
        return words[at].Lower is "be" or "have" or "do" || (words[at].Kind is WordKind.Content && !words[at].Lower.EndsWith("ed", StringComparison.Ordinal));
    }

    // Adverbs of hearsay colour the whole clause; conditions, and verbs with their links, what follows.
    private static int FromOf(Statement statement, Word word, OperatorKind kind)
    {
        if (word.Lower is "reported") return word.Index + 1;
        if (kind is not (OperatorKind.Hearsay or OperatorKind.Seeming) && !(kind is OperatorKind.Possible or OperatorKind.Likely && word.Lower.EndsWith("ly", StringComparison.Ordinal))) return word.Index + 1;

        var from = word.Index;
        while (from > 0 && statement.Words[from - 1].Clause == word.Clause) from--;
        return from;
    }

    private static int ToOf(Statement statement, Word word, OperatorKind kind)
    {
        var words = statement.Words;
        if (word.Lower is "reported") return Math.Min(words.Count, word.Index + 3);

        // A verb that brings a clause with "that" governs that clause too.
        var clauses = kind is OperatorKind.Negation or OperatorKind.Belief or OperatorKind.Hearsay or OperatorKind.Suspicion or OperatorKind.Intent ? 1 : 0;
        var to = word.Index + 1;
        while (to < words.Count && words[to].Sentence == word.Sentence)
        {
            if (kind is OperatorKind.Condition && words[to].Before is ',') break;
            if (words[to].Clause != words[to - 1].Clause)
            {
                var brings = words[to].Lower is "that" && to <= word.Index + 2;
                if (!brings || clauses-- <= 0) break;
            }

            to++;
        }

        return to;
    }

    private static FrozenDictionary<string, OperatorKind> Table(Func<string, string> key, params ReadOnlySpan<(OperatorKind Kind, string Words)> rows)
    {
        var table = new Dictionary<string, OperatorKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in rows)
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) table.TryAdd(key(word), kind);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
