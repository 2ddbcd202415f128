using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Citations.Words;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Sources;

/// <summary>Guards who does what to whom: the doer and the sufferer of a verb are the same on both sides, active or passive.</summary>
internal sealed class RoleGate : IGate
{
    private const int Reach = 12; // words on either side of a verb

    // What does so by itself, or has it done to it.
    private static readonly FrozenSet<string> s_turning = FrozenSet.ToFrozenSet("close shut open reopen begin start end stop resume move change increase double halve burn break melt sink derail crash land restart return split drop".Split(' ').Select(PorterStemmer.Stem));

    // Behind a passive's "by" they tell how or when, not by whom.
    private static readonly FrozenSet<string> s_means = FrozenSet.ToFrozenSet("half text email post mail phone letter boat air sea train plane helicopter bus car road rail accident mistake hand".Split(' '));
    private static readonly FrozenSet<string> s_times = FrozenSet.ToFrozenSet("end start beginning time year month week day spring summer autumn winter fall noon dawn night then now".Split(' '));

    private static readonly FrozenSet<string> s_particles = FrozenSet.Create("de", "del", "della", "da", "di", "du", "dos", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "abu", "y");

    private static readonly FrozenSet<string> s_beforeNouns = FrozenSet.ToFrozenSet(
        "the a an his her its their our some all any at_least more_than less_than up_to about around nearly almost no several many most few these those this that both each every other another".Split(' '));

    public string? Objection(Pairing pairing)
    {
        foreach (var claimed in pairing.Claim.Words)
        {
            if (claimed.Kind is not WordKind.Content || claimed.Quotation >= 0 || pairing.ImageOf(claimed) is not { } printed || printed.Kind is not WordKind.Content) continue;
            if (IsReduced(pairing.Claim, claimed) || IsReduced(pairing.Passage, printed)) continue;
            if (pairing.Claim.IsOfCompound(claimed) || pairing.Passage.IsOfCompound(printed)) continue; // "Geneva-based"
            if (s_particles.Contains(claimed.Text) || s_particles.Contains(printed.Text)) continue; // "Pan del Valle"
            if (claimed.Stem != printed.Stem && (claimed.Lemma is "die" or "died" || printed.Lemma is "die" or "died")) continue; // who dies is killed
            if (claimed.Lemma is "tell" or "told") continue; // who says it is the attribution gate's business
            if (!IsVerb(pairing.Claim, claimed) || !IsVerb(pairing.Passage, printed)) continue;
            // Of "lost his job" for "was dismissed" the whole idiom has the roles.
            if (claimed.Stem != printed.Stem && (pairing.Claim.Idioms.Any(idiom => idiom.From == claimed.Index) || pairing.Passage.Idioms.Any(idiom => idiom.From == printed.Index))) continue;
            // "Exports are expected to reach": the subject is that of what is expected.
            if (IsOperator(pairing.Claim, claimed) || IsOperator(pairing.Passage, printed)) continue;

            // Of an infinitive only who plans it tells who does it: "Norway plans to help Chile".
            if (Planned(pairing.Claim, claimed) is { } intended && Planned(pairing.Passage, printed) is { } planned)
            {
                if (IsSame(pairing, intended.Doer, planned.Sufferer) && IsSame(pairing, intended.Sufferer, planned.Doer)) return $"In the passage it is the other way round: “{claimed.Text}”.";
                continue;
            }

            if (Verb.At(pairing.Claim, claimed.Index).Time is VerbTime.Infinitive || Verb.At(pairing.Passage, printed.Index).Time is VerbTime.Infinitive) continue;

            var said = Roles(pairing.Claim, claimed);
            var stands = Roles(pairing.Passage, printed);
            if (Converses.Hold(claimed.Stem, printed.Stem))
            {
                // Who wins is awarded, who buys is sold to: the subject is another one.
                if (IsSame(pairing, said.Doer, stands.Doer) || Verb.At(pairing.Claim, claimed.Index).Passive && IsSame(pairing, said.Doer, stands.Sufferer)) return $"In the passage it is the other way round: “{claimed.Text}”.";
                continue;
            }

            // "Schools were shut" where "schools closed".
            if (s_turning.Contains(printed.Stem) && (stands.Sufferer is null && IsSame(pairing, said.Sufferer, stands.Doer) || said.Sufferer is null && IsSame(pairing, said.Doer, stands.Sufferer))) continue;
            // "Flights resume" where "they resume flights": a verb without an object may be said of what suffers it.
            if ((said.Sufferer is not null || said.Doer is { IsName: true } && stands.Doer is not null) && (IsSame(pairing, said.Doer, stands.Sufferer) && !IsSame(pairing, said.Doer, stands.Doer) || IsSame(pairing, said.Sufferer, stands.Doer) && !IsSame(pairing, said.Sufferer, stands.Sufferer)))
                return $"In the passage it is the other way round: “{claimed.Text}”.";
            if (claimed.Stem == printed.Stem && said.Sufferer is { } suffers && stands.Sufferer is { } suffered && !pairing.Means(suffers, suffered)
                && pairing.ImageOf(suffers) is { } moved && Math.Abs(moved.Index - suffered.Index) > 2 && pairing.SourceOf(suffered) is not null && !IsOneSide(pairing.Passage, moved, suffered, printed))
                return $"In the passage “{claimed.Text}” does not touch “{suffers.Text}”.";
            if (said.Sufferer is { IsName: true } touched && stands.Sufferer is { IsName: true } meant && !pairing.Means(touched, meant) && Demonyms.CountryOf(touched.Lower) is null && pairing.ImageOf(touched) is { } elsewhere && !IsOneSide(pairing.Passage, elsewhere, meant, printed))
                return $"In the passage “{claimed.Text}” does not touch “{touched.Text}”.";
            if (said.Doer is { } doer && stands.Doer is { } other && !pairing.Means(doer, other) && pairing.ImageOf(doer) is { } image && !IsSubject(pairing.Passage, image, other, printed) && !SharesPhrase(pairing, doer, other)
                && !(said.Sufferer is null && IsSame(pairing, doer, stands.Sufferer)))
                return $"In the passage “{doer.Text}” is not who “{claimed.Text}”.";
        }

        return null;
    }

    private static bool IsOperator(Statement statement, Word word) => statement.Operators.Any(one => one.Index == word.Index && one.Kind is OperatorKind.Likely or OperatorKind.Seeming or OperatorKind.Belief)
        || word.Lemma is "blame" or "blamed" or "attribute" or "attributed"; // "blamed the delay on a fault" and "blamed a fault for the delay"

    private static bool IsVerb(Statement statement, Word word) =>
        statement.Before(word.Index)?.Lower is not ("a" or "an" or "the" or "his" or "her" or "its" or "their" or "like" or "of") && word.Lower is not ("forward" or "guard") && LooksLikeVerb(statement, word);

    private static bool LooksLikeVerb(Statement statement, Word word) => IsGerundOfMeans(statement, word) || IrregularForms.IsUnchanged(word.Form) && statement.Before(word.Index) is { } before && before.Kind is not WordKind.Function && (before.IsName || before.IsNumber || word.Before is ',') ||
        (statement.Before(word.Index) is { IsName: true } subject && !(Demonyms.CountryOf(subject.Lower) is { } country && country != subject.Lower) && (IrregularForms.IsVerb(word.Lower) || statement.After(word.Index) is { IsName: true, Before: ' ' })) ||
        VerbForms.LooksPast(word.Form) || Verb.At(statement, word.Index) is { Time: VerbTime.Future or VerbTime.Modal or VerbTime.Infinitive } || IrregularForms.IsUnchanged(word.Form) && Verb.At(statement, word.Index).Time is not VerbTime.Unknown || (VerbForms.LooksOngoing(word.Form) && Verb.At(statement, word.Index).Time is VerbTime.Ongoing);

    // "By beating Ely".
    private static bool IsGerundOfMeans(Statement statement, Word word) => VerbForms.LooksOngoing(word.Form) && statement.Before(word.Index) is { Lower: "by" or "after" or "before" or "for" };

    // "Rents will be frozen under a decree approved on Tuesday": the participle belongs to the noun before it.
    private static bool IsReduced(Statement statement, Word word)
    {
        if (VerbForms.LooksPast(word.Form) && statement.Words.Any(one => one.Clause == word.Clause && one.Index < word.Index && word.Index - one.Index <= 8 && one.Lower is "leaving" or "left" or "leaves")) return true; // "leaving five Azeris wounded"
        if (!VerbForms.LooksPast(word.Form) || statement.Before(word.Index) is not { Kind: WordKind.Content } noun || VerbForms.LooksPast(noun.Form) || word.Before is not ' ') return false;

        for (var at = word.Index - 2; at >= 0 && statement.Words[at].Clause == word.Clause; at--)
            if (VerbForms.IsAuxiliary(statement.Words[at].Lower)) return statement.After(word.Index) is { Kind: WordKind.Function or WordKind.Date } or null;
        return false;
    }

    private static bool IsSame(Pairing pairing, Word? claimed, Word? printed) => claimed is not null && printed is not null && pairing.Means(claimed, printed);

    /// <summary>Whether a word may be what a verb of the passage is said of: it stands in the subject, or the subject is a word like "the company" that stands for it.</summary>
    private static bool IsSubject(Statement statement, Word word, Word subject, Word verb)
    {
        if (Verb.At(statement, verb.Index).Passive) return word.Clause == verb.Clause || word.Sentence != verb.Sentence;
        if (word.Clause == verb.Clause && word.Index < verb.Index) return true;
        return !subject.IsName && IsDefinite(statement, subject) && word.Index < subject.Index && (word.IsName || word.Opens);
    }

    // "17 soldiers and three civilians had been wounded", "beat the top seed, Germany's Katja Borchert": both are what the verb is said of.
    private static bool IsOneSide(Statement statement, Word word, Word other, Word verb)
    {
        var (first, last) = (Math.Min(word.Index, other.Index), Math.Max(word.Index, other.Index));
        if (first < verb.Index && last > verb.Index || word.Sentence != other.Sentence) return false;

        for (var at = first; at <= last; at++)
            if (VerbForms.IsAuxiliary(statement.Words[at].Lower) || statement.Words[at].Kind is WordKind.Content && (VerbForms.LooksPast(statement.Words[at].Form) || VerbForms.LooksOngoing(statement.Words[at].Form)) || statement.Words[at].Lower is "by" or "that" or "while" or "but" or "to" or "from" or "against" or "for") return false;
        return true;
    }

    // "The company", "the Republican presidential nominee".
    private static bool IsDefinite(Statement statement, Word noun)
    {
        for (var at = noun.Index - 1; at >= 0 && at >= noun.Index - 4 && statement.Words[at + 1].Before is ' '; at--)
            if (statement.Words[at].Lower is "the" or "its" or "his" or "her" or "their") return true;
            else if (statement.Words[at].Kind is WordKind.Function) return false;
        return false;
    }

    // "The jobless rate" for "unemployment": another word of the same phrase says the subject.
    private static bool SharesPhrase(Pairing pairing, Word doer, Word other)
    {
        if (doer.IsName) return false;
        // "The search engine" for "Nuri", where the passage has "search engine Nuri".
        if (other.IsName) return pairing.Passage.At(doer.Stem).Any(at => pairing.Passage.After(at) is { Before: ' ' } next && next.Stem == other.Stem);

        for (var at = doer.Index - 1; at >= 0 && at >= doer.Index - 3 && pairing.Claim.Words[at + 1].Before is ' ' && pairing.Claim.Words[at].Kind is WordKind.Content; at--)
            if (pairing.Means(pairing.Claim.Words[at], other)) return true;
        return false;
    }

    private static Pair? Planned(Statement statement, Word verb)
    {
        if (statement.Before(verb.Index) is not { Lower: "to" } to || statement.Before(to.Index) is not { Kind: WordKind.Content } plan) return null;

        return new Pair(Subject(statement, plan), Object(statement, verb));
    }

    private static Pair Roles(Statement statement, Word verb)
    {
        if (IsGerundOfMeans(statement, verb)) return new Pair(null, Object(statement, verb));
        if (IsSaidOfPronoun(statement, verb)) return new Pair(null, Verb.At(statement, verb.Index).Passive ? null : Object(statement, verb));

        var subject = Subject(statement, verb) ?? Shared(statement, verb);
        // "The homes damaged by the flood".
        if (Verb.At(statement, verb.Index).Passive && statement.Before(verb.Index) is { Kind: WordKind.Content } noun && verb.Before is ' ' && !VerbForms.LooksPast(noun.Form) && !noun.Lower.EndsWith("ly", StringComparison.Ordinal)) subject = noun;
        if (Verb.At(statement, verb.Index).Passive) return new Pair(Agent(statement, verb), subject);

        return new Pair(subject, Object(statement, verb));
    }

    // "It ignored", "they have hired": whoever that is.
    private static bool IsSaidOfPronoun(Statement statement, Word verb)
    {
        var at = verb.Index - 1;
        while (at > 0 && (VerbForms.IsAuxiliary(statement.Words[at].Lower) || statement.Words[at].Lower is "remain" or "remains" or "remained" or "not" or "never" or "also" or "still" or "already" or "only" or "just" || statement.Words[at].Lower.EndsWith("ly", StringComparison.Ordinal))) at--;
        return at >= 0 && statement.Words[at].Lower is "it" or "he" or "she" or "they" or "we" or "i" or "you";
    }

    /// <summary>The head of what stands before a verb in its clause.</summary>
    private static Word? Subject(Statement statement, Word verb)
    {
        if (verb.Before is ' ' && statement.Before(verb.Index) is { IsNumber: true }) return null; // "and 26 injured"

        // "A gunman who shot a carrier".
        var link = verb.Index - 1;
        while (link > 0 && VerbForms.IsAuxiliary(statement.Words[link].Lower)) link--;
        if (link > 0 && statement.Words[link] is { Before: ' ', Lower: "who" or "which" or "that" }) return statement.Words[link - 1].IsContent ? statement.Words[link - 1] : null;

        Word? head = null;
        for (var at = verb.Index - 1; at >= 0 && at >= verb.Index - Reach; at--)
        {
            var word = statement.Words[at];
            if (word.Clause != verb.Clause && head is null && word.Sentence != verb.Sentence) return null;
            if (word.Clause != verb.Clause) break;

            if (statement.Words[at + 1].Before is ',') // past a comma stands an apposition or a relative clause
            {
                if (head is not null) break;
                if (word is { IsNumber: true, Before: ',' } && at > 0) word = statement.Words[at - 1]; // "Ann Lee, 41, said"
                return IsNameOnly(statement, word) ? word : null;
            }

            if (VerbForms.IsAuxiliary(word.Lower) && head is not null || IsInside(statement, word, verb)) return null; // another verb stands between: a relative clause
            if (head is not null && word.Kind is WordKind.Content && VerbForms.LooksPast(word.Form) && !statement.IsOfCompound(word))
            {
                // "Claimed the company had …", but "a bill that would have allowed mining was vetoed".
                var before = at - 1;
                while (before > 0 && VerbForms.IsAuxiliary(statement.Words[before].Lower)) before--;
                if (before >= 0 && statement.Words[before].Lower is "that" or "which" or "who") return null;
                break;
            }

            // "A bill allowing sports betting was signed".
            if (head is not null && word.Kind is WordKind.Content && !head.IsName && VerbForms.LooksOngoing(word.Form) && statement.Before(at) is { Kind: WordKind.Content } && !statement.IsOfCompound(word)) head = null;
            if (word.IsContent && !(VerbForms.LooksPast(word.Form) && word.Kind is WordKind.Content && head is null) && head is null)
            {
                if (word.Lower.EndsWith("ly", StringComparison.Ordinal)) continue;
                head = word;
            }
            else if (head is not null && (word.Lower is "of" or "in" or "for" or "at" or "from" or "on" or "with" or "near" or "to" or "by" or "against" or "between" or "into"
                || word.Lower is "over" or "about" or "under" && statement.After(at) is { IsNumber: false })) head = null; // "the mayor of Porto": the head stands before
            else if (head is not null && word.Kind is WordKind.Function && word.Lower is not ("the" or "a" or "an" or "his" or "her" or "its" or "their")) break;
        }

        return head;
    }

    // "A test that works before symptoms appear has been developed": what stands before the auxiliary belongs to the clause inside.
    private static bool IsInside(Statement statement, Word word, Word verb) =>
        word.Lower is "who" or "which" or "that" or "where" or "before" or "after" or "when" && statement.Before(verb.Index) is { } before && VerbForms.IsAuxiliary(before.Lower) && verb.Index - word.Index > 3;

    // "X ordered the release and barred him": the second verb has the first one's subject.
    private static Word? Shared(Statement statement, Word verb)
    {
        if (statement.Before(verb.Index) is not { Lower: "and" or "but" }) return null;

        for (var at = verb.Index - 2; at >= 0 && statement.Words[at].Sentence == verb.Sentence; at--)
        {
            var word = statement.Words[at];
            if (statement.Words[at + 1].Before is not (' ' or '"')) return null;
            if (word.Kind is WordKind.Content && VerbForms.LooksPast(word.Form) && !Verb.At(statement, at).Passive && statement.Before(at) is { IsContent: true }) return Subject(statement, word);
        }

        return null;
    }

    // "The chancellor, Helen Marsh, called …": a name between commas is who is meant.
    private static bool IsNameOnly(Statement statement, Word word)
    {
        for (var at = word.Index; at >= 0 && statement.Words[at].Chunk == word.Chunk; at--)
            if (!statement.Words[at].IsName) return statement.Words[at].Lower is "that" or "and" or "but" && at < word.Index;
        return true;
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
            else if (word.Kind is WordKind.Function && !s_beforeNouns.Contains(word.Lower)) return null;
            if (head is { IsName: true } && statement.After(at) is { IsName: false } next && !(next.Kind is WordKind.Content && next.Before is ' ' && !VerbForms.LooksPast(next.Form))) break;
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
            if (statement.After(at) is { } how && s_means.Contains(how.Lower)) continue;
            if (statement.Words.Skip(at + 1).Take(3).Any(one => one.Lower.StartsWith("end_", StringComparison.Ordinal) || s_times.Contains(one.Lower))) continue;

            if (at > verb.Index + 1 && statement.Words[at - 1] is { Kind: WordKind.Content } noun && !noun.Lower.EndsWith("ly", StringComparison.Ordinal)) return null; // "a new work by"

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
