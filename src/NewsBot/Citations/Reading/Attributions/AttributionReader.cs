using System.Collections.Frozen;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Text;

namespace NewsBot.Citations.Reading.Attributions;

/// <summary>
/// Finds who is said to say what in a statement: "X said that …", "…, X said", "…, said X", "according to X, …". Narrower than reading an article for
/// its quotations: it needs a sentence only, and misses rather than guesses.
/// </summary>
internal static class AttributionReader
{
    private const int LongestApposition = 7; // words

    private static readonly FrozenSet<string> s_cues = FrozenSet.ToFrozenSet(
        """
        say tell warn announce claim argue insist maintain confirm acknowledge admit allege assert caution complain concede conclude contend declare disclose emphasize
        emphasise explain note predict promise reply report reveal state stress suggest testify tweet write respond reiterate remark recall reaffirm affirm boast
        comment joke lament estimate believe think expect find rule show indicate fear hope deny inform remind forecast observe repeat recount vow add added point_out
        admitted denied deny denies replied
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PorterStemmer.Stem));

    // What they bring is a clause wherever a subject follows.
    private static readonly FrozenSet<string> s_thinking = FrozenSet.ToFrozenSet("hope believe think fear expect predict forecast estimate claim insist".Split(' ').Select(PorterStemmer.Stem));

    private static readonly string s_deny = PorterStemmer.Stem("deny");

    // As often nouns as verbs.
    private static readonly FrozenSet<string> s_nounLike = FrozenSet.ToFrozenSet(
        "state states report reports claim claims comment comments note notes promise promises remark remarks estimate estimates hope hopes fear fears forecast forecasts detail details declare declared declares maintain maintained announce announced announces".Split(' '));

    private static readonly FrozenSet<string> s_certain = FrozenSet.ToFrozenSet(["said", "says", "saying", "told", "tells", "according_to"]);

    /// <summary>What is attributed, in order of the cues; empty where nothing is.</summary>
    public static IReadOnlyList<Attributed> Read(Statement statement)
    {
        var found = new List<Attributed>();
        foreach (var word in statement.Words)
        {
            if (word.Lower is "according_to") found.Add(According(statement, word));
            else if (IsCue(statement, word) && Reported(statement, word) is { } reported) found.Add(reported);
        }

        return found;
    }

    private static bool IsCue(Statement statement, Word word)
    {
        if (word.Quotation >= 0 || word.IsName || statement.Idioms.Any(idiom => idiom.From == word.Index)) return false; // "said sorry"

        if (!(s_cues.Contains(word.Stem) || IsPut(statement.Words, word)) || word.Kind is WordKind.Date or WordKind.Number) return false;
        if (word.Lower.EndsWith("ing", StringComparison.Ordinal) && word.Lower is not ("saying" or "warning" or "adding") && !(word.Before is ',' && statement.After(word.Index)?.Lower is "that") && !(statement.Before(word.Index) is { } be && VerbForms.IsAuxiliary(be.Lower))) return false;
        if (statement.Before(word.Index) is not { } before || word.Lower.EndsWith("ings", StringComparison.Ordinal) || word.Lower.EndsWith("tion", StringComparison.Ordinal)) return false;
        if (before.Lower is "not" or "never") return false; // who has not said it
        if (before.Lower.EndsWith("ly", StringComparison.Ordinal) && !s_certain.Contains(word.Lower) && statement.After(word.Index) is { Kind: WordKind.Content, Before: ' ' }) return false; // "publicly disclosed information"
        // "A swing state", "a new report": behind one thing the verb would have an s.
        if (s_nounLike.Contains(word.Lower) && !word.Lower.EndsWith('s') && !word.Lower.EndsWith('d') && word.Before is ' ' && before.Before is ' ' && statement.Before(before.Index)?.Lower is "a" or "an" or "this") return false;
        if (word.Before is ' ' && before.Lower is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "of" or "in" or "by" or "to" or "for" or "with" or "no" or "this"
            or "be" or "is" or "are" or "was" or "were" or "been" or "as") return false;
        return true;
    }

    private static Attributed According(Statement statement, Word cue)
    {
        var words = statement.Words;
        var end = cue.Index + 1;
        while (end < words.Count && words[end].Sentence == cue.Sentence && words[end].Before is not (',' or ';' or '"')) end++;
        var start = SentenceStart(statement, cue.Index);
        var source = words.Skip(cue.Index + 1).Take(end - cue.Index - 1).ToList();
        var from = cue.Index == start ? end : start;
        var content = new HashSet<int>();
        for (var at = from; at < words.Count && words[at].Sentence == cue.Sentence; at++)
            if (at < cue.Index || at >= end) content.Add(at);
        return new Attributed(cue, source, content, content);
    }

    private static Attributed? Reported(Statement statement, Word cue)
    {
        var words = statement.Words;
        var sentenceStart = SentenceStart(statement, cue.Index);
        var sentenceEnd = cue.Index + 1;
        while (sentenceEnd < words.Count && words[sentenceEnd].Sentence == cue.Sentence) sentenceEnd++;

        if ((Closing(words, cue, sentenceStart, sentenceEnd) ?? Inserted(words, cue, sentenceStart, sentenceEnd)) is { } apart) return apart;

        var contentAfter = AfterCue(words, cue, sentenceEnd);
        var subject = SubjectStart(words, cue, sentenceStart, contentAfter is null, out var contentBefore);
        subject = AfterSubordinator(words, subject, cue.Index);
        var source = words.Skip(subject).Take(cue.Index - subject).Where(word => word.Lower is not ("which" or "and" or "but" or "also")).ToList();
        // "Trump warned of Russia and China and said": whoever did the first thing.
        if (words[cue.Index - 1].Lower is "and" or "but" && source.Count > 0 && subject > sentenceStart) source = FirstNames(words, sentenceStart, cue.Index);
        // "As most economists had expected": the article says it, and that they had expected it.
        if (source is [{ Lower: "as" }, ..] && s_thinking.Contains(cue.Stem)) return null;

        // "…, X said, and …": what is said stands before.
        var inside = contentBefore && cue.Index + 1 < sentenceEnd && words[cue.Index + 1].Quotation < 0
            && (words[cue.Index + 1].Before is ',' || words[cue.Index + 1].Kind is WordKind.Date || cue.Before is '"' or ',' && words[cue.Index - 1].Quotation >= 0 && words[cue.Index + 1].IsName);
        if (contentAfter is { } from && !inside && !(contentBefore && !HasClause(words, from, sentenceEnd)))
        {
            if (source.Count == 0 && contentBefore is false && cue.Before is ',') source = FirstNames(words, sentenceStart, cue.Index); // "…, saying it …"
            var content = Range(from, ContentEnd(words, from, sentenceEnd));
            // "Clinton spoke on Tuesday in Tulsa, arguing that": whoever did the first thing.
            if (cue.Before is ',' && cue.Lower.EndsWith("ing", StringComparison.Ordinal)) return new Attributed(cue, FirstNames(words, sentenceStart, cue.Index), content, content);
            if (cue.Lower is "saying" or "adding" or "warning") return new Attributed(cue, source.Count > 0 ? source : FirstNames(words, sentenceStart, cue.Index), content, content);
            if (content.Count == 0) return null;

            // "Because of the fault, X said …": what opens the sentence may be said too.
            var fronted = subject > sentenceStart && words[subject].Before is ',' && words[sentenceStart].Kind is WordKind.Function;
            return new Attributed(cue, source, content, fronted ? Range(sentenceStart, content.Max() + 1) : content);
        }

        if (!contentBefore || cue.Stem == s_deny) return null; // "on charges of treason, which he denies": it is not he who says so
        // Any verb may follow a comma; only "said" is sure to report when more follows.
        var closed = cue.Index + 1 >= sentenceEnd || words[cue.Index + 1].Before is ',' or '"' || words[cue.Index + 1].Lower is "on" or "in" or "at" or "during" or "to" || words[cue.Index + 1].IsName;
        if (!s_certain.Contains(cue.Lower) && !closed || s_thinking.Contains(cue.Stem) && cue.Index + 1 < sentenceEnd && words[cue.Index + 1].Lower is "to") return null; // "…, which it hopes to sell"

        // "…, said X": the comma parts what is said from the cue, whatever the last words of it are.
        var turned = cue.Before is ',' or '"' && cue.Index + 1 < sentenceEnd && words[cue.Index + 1] is { Before: ' ' } next && (next.IsName || next.Lower is "the" or "a" or "an" or "his" or "her" or "its" or "their");
        if (turned || source.Count == 0 || source.All(word => word.Kind is WordKind.Function && !IsPronoun(word)))
        {
            var end = cue.Index + 1;
            while (end < sentenceEnd && words[end].Before is not (',' or '"' or '.') || (end == cue.Index + 1 && end < sentenceEnd)) end++;
            source = [.. words.Skip(cue.Index + 1).Take(end - cue.Index - 1)];
            subject = cue.Index;
            // "…, said Jens Stoltenberg, NATO's secretary general": the words in apposition name the source too.
            while (end < sentenceEnd && words[end].Quotation < 0) source.Add(words[end++]);
        }

        var before = Range(ContentStart(words, sentenceStart, subject), subject);
        for (var at = cue.Index + 1; at < sentenceEnd; at++)
            if (words[at].Quotation >= 0) before.Add(at);
        // A quotation of several sentences is one quotation.
        for (var at = sentenceStart - 1; at >= 0 && words[at].Quotation >= 0 && words[at].Quotation == words[sentenceStart].Quotation; at--) before.Add(at);
        return before.Count == 0 ? null : new Attributed(cue, source, before, Range(Math.Min(before.Min(), sentenceStart), sentenceEnd));
    }

    // "The gate, which was new, broke when the flood came, a harbour official said.": whatever stands before the last comma is what is said.
    private static Attributed? Closing(IReadOnlyList<Word> words, Word cue, int sentenceStart, int sentenceEnd)
    {
        if (cue.Lower is not ("said" or "says") || cue.Index + 1 < sentenceEnd || cue.Before is not ' ') return null;

        var from = FirstApart(words, cue, sentenceStart);
        if (from is null || words.Skip(from.Value).Take(cue.Index - from.Value).Any(word => VerbForms.IsAuxiliary(word.Lower) || VerbForms.LooksPast(word.Form))) return null;

        return new Attributed(cue, [.. words.Skip(from.Value).Take(cue.Index - from.Value)], Range(ContentStart(words, sentenceStart, from.Value), from.Value), Range(sentenceStart, sentenceEnd));
    }

    // The first word behind the last comma before a cue where all that stands between is one short run outside quotations, as is what stands before it; null elsewhere.
    private static int? FirstApart(IReadOnlyList<Word> words, Word cue, int sentenceStart)
    {
        var from = cue.Index - 1;
        while (from > sentenceStart && words[from].Before is ' ' && words[from].Quotation < 0) from--;
        return from <= sentenceStart || words[from].Before is not ',' || words[from - 1].Quotation >= 0 || cue.Index - from > LongestApposition ? null : from;
    }

    // "To understand him, Justice Roberts said, one should visit": what is said stands on both sides.
    private static Attributed? Inserted(IReadOnlyList<Word> words, Word cue, int sentenceStart, int sentenceEnd)
    {
        if (!s_certain.Contains(cue.Lower) || cue.Index + 1 >= sentenceEnd || words[cue.Index + 1] is not { Before: ',', Quotation: < 0 } next || next.Lower is "and" or "but" or "as" or "while" or "who" or "which" or "adding" or "citing") return null;

        if (FirstApart(words, cue, sentenceStart) is not { } from) return null;

        for (var at = sentenceStart + 1; at < from; at++)
            if (words[at].Before is ',') return null; // "Vos, the mayor, said, …"

        var content = Range(ContentStart(words, sentenceStart, from), from);
        content.UnionWith(Range(cue.Index + 1, ContentEnd(words, cue.Index + 1, sentenceEnd)));
        return new Attributed(cue, [.. words.Skip(from).Take(cue.Index - from)], content, content);
    }

    // Behind the last colon: "the ministry has another account: some units, it says".
    private static int ContentStart(IReadOnlyList<Word> words, int from, int end)
    {
        for (var at = end - 1; at > from; at--)
            if (words[at].Before is ':' && words[at].Quotation < 0) return at;
        return from;
    }

    // "14 percent after the company", "while police put it at 40,000, the organisers": who speaks stands behind the clause that opens, or the comma that ends it.
    private static int AfterSubordinator(IReadOnlyList<Word> words, int from, int cue)
    {
        var start = from;
        for (var at = from; at < cue; at++)
        {
            if (words[at].Lower is not ("after" or "while" or "because" or "although" or "though" or "when" or "before" or "since" or "whereas" or "until")) continue;

            start = at + 1;
            for (var next = at + 2; next < cue && at == from; next++)
                if (words[next].Before is ',') start = next;
        }

        return start < cue ? start : from;
    }

    // "Organisers put the number at 100,000": they say so.
    private static bool IsPut(IReadOnlyList<Word> words, Word cue)
    {
        if (cue.Lower is not ("put" or "puts")) return false;

        for (var at = cue.Index + 1; at + 1 < words.Count && at <= cue.Index + 7 && words[at].Clause == cue.Clause; at++)
            if (words[at].Lower is "at" && (words[at + 1].IsNumber || at + 2 < words.Count && words[at + 2].IsNumber)) return true;
        return false;
    }

    // Where what is said begins after its cue; null where nothing is said there.
    private static int? AfterCue(IReadOnlyList<Word> words, Word cue, int end)
    {
        if (s_certain.Contains(cue.Lower) && cue.Index + 1 < end && words[cue.Index + 1] is { Before: ' ', Lower: "he" or "she" or "it" or "they" }) return cue.Index + 1; // "said he wants"

        for (var at = cue.Index + 1; at < end; at++)
        {
            if (words[at].Lower is "that" || (words[at].Quotation >= 0 && at == cue.Index + 1) || words[at].Before is '"' && words[at].Quotation >= 0) return at;
            if (at > cue.Index + 12 || (at > cue.Index + 1 && (VerbForms.IsAuxiliary(words[at].Lower) || VerbForms.LooksPast(words[at].Form)))) break;
        }

        if (IsPut(words, cue)) return cue.Index + 1;

        var next = cue.Index + 1;
        if (next >= end) return null;
        if (cue.Lemma is "tell") // "told reporters (in Bergen) it was over"
        {
            while (next < end && !IsSubjectLike(words, next)) next++;
            if (next < end && words[next].IsName && next == cue.Index + 1) next++;
            if (next >= end) return null;
        }

        if (words[next].Lower is "to" or "of" && cue.Lemma is not "warn") return null;
        if (s_nounLike.Contains(cue.Lower) && VerbForms.IsAuxiliary(words[next].Lower)) return null;
        if (s_nounLike.Contains(cue.Lower) && !(s_thinking.Contains(cue.Stem) && IsSubjectLike(words, next)) && !IsOneClause(words, next, end)) return null;
        var brings = s_thinking.Contains(cue.Stem) && IsSubjectLike(words, next) ? HasClause(words, next, end) : HasClause(words, next, ClauseEnd(words, next, end));
        if (!s_certain.Contains(cue.Lower) && !brings) return cue.Lemma is "warn" && words[next].Lower is "of" ? next : null;
        return HasClause(words, next, end) || words[next].Before is ' ' && words[next].Lower is not ("on" or "in" or "at" or "during" or "after") && !words[next].IsName && words[next].Kind is not WordKind.Date ? next : null;
    }

    private static int ClauseEnd(IReadOnlyList<Word> words, int from, int end)
    {
        var at = from + 1;
        while (at < end && words[at].Clause == words[from].Clause) at++;
        return at;
    }

    // "Forecast the krone will weaken" brings a clause with an auxiliary; "declared a state of emergency" does not.
    private static bool IsOneClause(IReadOnlyList<Word> words, int from, int end)
    {
        for (var at = from; at < ClauseEnd(words, from, end); at++)
            if (VerbForms.IsAuxiliary(words[at].Lower)) return true;
        return false;
    }

    private static bool IsSubjectLike(IReadOnlyList<Word> words, int at) =>
        words[at].Lower is "the" or "a" or "an" or "he" or "she" or "it" or "they" or "there" or "his" or "her" or "its" or "their" or "no" or "all" or "some" || words[at].IsName || words[at].IsNumber;

    private static bool HasClause(IReadOnlyList<Word> words, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (at > from && words[at].Before is ',' && at - from <= 3 && !words[at].IsContent) continue;
            if (VerbForms.IsAuxiliary(words[at].Lower) || VerbForms.LooksPast(words[at].Form) || words[at].Quotation >= 0) return true;
            if (at > from && words[at].Kind is WordKind.Content && words[at].Lower.EndsWith('s') && words[at - 1].Kind is WordKind.Name) return true;
        }

        return false;
    }

    // What is said ends where a new sentence part takes the word: "…, while …", "…, and the ministry said".
    private static int ContentEnd(IReadOnlyList<Word> words, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (words[at].Before is ';') return at;
            if (words[at].Lower is "while" or "whereas" && words[at].Before is ',') return at;
            if (words[at].Lower is not ("and" or "but") || words[at].Clause == words[at - 1].Clause && words[at].Before is not ',') continue;
            for (var cue = at + 1; cue < end && cue < at + 10; cue++)
            {
                if (words[cue].Lower is "said" or "says" or "told" or "warned" or "added" or "denied" or "insisted" or "argued" or "think" or "thinks" or "believe" or "believes" or "believed" or "maintains" or "claims" or "claimed" or "accused" or "blamed") return at;
            }
        }

        return end;
    }

    // The first word of who speaks before a cue: back over appositions to what has a verb of its own.
    private static int SubjectStart(IReadOnlyList<Word> words, Word cue, int sentenceStart, bool nothingAfter, out bool contentBefore)
    {
        var start = cue.Index;
        var segment = cue.Index;
        contentBefore = false;
        var before = cue.Index - 1;
        while (before > sentenceStart && words[before].Lower is "have" or "has" or "had" or "also" or "later" or "is" or "are" or "been" or "was" or "were") before--; // "have said"
        for (var at = before; at >= sentenceStart; at--)
        {
            if (words[at].Quotation >= 0 && words[at].Quotation != cue.Quotation)
            {
                contentBefore = true;
                return segment;
            }

            var verb = VerbForms.IsAuxiliary(words[at].Lower) || (VerbForms.LooksPast(words[at].Form) && words[at].Kind is WordKind.Content && !IsParticiple(words, at)) || words[at].Lower is "that";
            if (verb)
            {
                contentBefore = segment < cue.Index || cue.Before is ',' or '"';
                if (!contentBefore) // "a man who was there said": the verb is the subject's own
                {
                    segment = start;
                }

                return segment;
            }

            start = at;
            var opens = words[at].Before is ',' or '"' or '-' or '(' or ';' || (words[at].Lower is "and" or "but" or "while" or "which" && words[at].Clause != words[Math.Max(0, at - 1)].Clause);
            if (opens && segment < cue.Index && segment - at > LongestApposition)
            {
                contentBefore = true;
                return segment;
            }

            if (opens || at == sentenceStart) segment = at;
        }

        // No verb was found that tells: with a comma before, what stands before the last of the short parts is what is said.
        var last = cue.Index - 1;
        while (last > sentenceStart && words[last].Before is not ',') last--;
        if (last <= sentenceStart || !nothingAfter) return sentenceStart;

        contentBefore = true;
        for (var at = last - 1; at > sentenceStart && at >= last - 5; at--)
            if (words[at].Before is ',') last = at;
        return last;
    }

    private static bool IsParticiple(IReadOnlyList<Word> words, int at) =>
        at > 0 && words[at - 1].Lower is "the" or "a" or "an" or "of" || (at + 1 < words.Count && words[at + 1].Lower is "by" or "with" or "in" or "on" or "to" or "at" or "from" or "about" or "as" && at > 0 && !words[at - 1].IsName && !VerbForms.IsAuxiliary(words[at - 1].Lower));

    private static bool IsPronoun(Word word) => word.Lower is "he" or "she" or "they" or "it" or "who" or "we" or "i";

    private static List<Word> FirstNames(IReadOnlyList<Word> words, int from, int to)
    {
        while (from < to && words[from].Quotation >= 0) from++; // "“We cannot,” Trump said, adding"
        var subject = words.Skip(from).Take(to - from).TakeWhile(word => !VerbForms.IsAuxiliary(word.Lower) && !VerbForms.LooksPast(word.Form)).ToList();
        return subject;
    }

    private static int SentenceStart(Statement statement, int index)
    {
        while (index > 0 && statement.Words[index - 1].Sentence == statement.Words[index].Sentence) index--;
        return index;
    }

    private static HashSet<int> Range(int from, int to) => from < to ? [.. Enumerable.Range(from, to - from)] : [];
}
