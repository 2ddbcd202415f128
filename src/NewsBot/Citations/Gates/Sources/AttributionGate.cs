using System.Collections.Frozen;
using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Citations.Reading.Attributions;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Citations.Reading.Verbs;
using NewsBot.Citations.Words;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Sources;

/// <summary>Guards attribution: what its passage has somebody say, the claim has the same one say; what the passage says itself nobody is said to say.</summary>
internal sealed class AttributionGate : IGate
{
    private const int BesideCue = 6; // words between a noun or verb of reporting and who reports

    private const double Most = 0.5; // of the words in question
    private const double ManySaid = 0.34;
    private const double LeastSaid = 0.25; // of a claim's words: of fewer that somebody said the claim is about something else

    // Cues that say no more than that somebody said it.
    private static readonly FrozenSet<string> s_plain = FrozenSet.ToFrozenSet(
        "say tell call label dub show find reveal state add note remark comment report write announce explain declare according_to mention observe describe continue reply respond answer speak post tweet stress confirm acknowledge emphasise emphasize underline point_out maintain".Split(' ').Select(PorterStemmer.Stem));

    // Nouns and verbs that keep what follows somebody's word.
    private static readonly FrozenSet<string> s_reports = FrozenSet.ToFrozenSet(
        "claim accusation accuse warn warning forecast estimate predict prediction promise pledge allege allegation statement announcement finding blame".Split(' ').Select(PorterStemmer.Stem));

    private static readonly string s_announce = PorterStemmer.Stem("announce");

    // What somebody's words stand in.
    private static readonly FrozenSet<string> s_papers = FrozenSet.ToFrozenSet("estimate figure data statistics statement report official spokesman spokesperson number record survey forecast account".Split(' ').Select(PorterStemmer.Stem));

    /// <summary>Whether a reporting word, by its stem, says no more than "say".</summary>
    public static bool IsPlain(string stem) => s_plain.Contains(stem);

    public string? Objection(Pairing pairing)
    {
        if (IsWholeSentence(pairing)) return null; // who says it stands in it, or nobody does

        foreach (var printed in pairing.Passage.Attributions)
        {
            if (Dropped(pairing, OwnContent(pairing.Passage, printed), source => SourceFits(pairing, source, printed), printed.Cue, printed.Source) is { } objection) return objection;
        }

        if (pairing.Speaker is { } speaker && Dropped(pairing, null, source => NamesFit(pairing, source, speaker.Words), null) is { } lost) return lost;
        return Invented(pairing);
    }

    private static bool IsWholeSentence(Pairing pairing)
    {
        var words = pairing.Passage.Words.Where(word => word.Sentence == pairing.Focus).ToList();
        if (words.Count != pairing.Claim.Words.Count || words.TrueForAll(word => word.Quotation >= 0)) return false;

        for (var i = 0; i < words.Count; i++)
            if (words[i].Stem != pairing.Claim.Words[i].Stem) return false;
        return true;
    }

    // "He notes that the commission announced …": what was announced is the commission's. Of "he claims that …" it is his claim, too.
    private static IReadOnlySet<int> OwnContent(Statement passage, Attributed printed)
    {
        if (!s_plain.Contains(printed.Cue.Stem)) return printed.Content;

        var nested = passage.Attributions.Where(inner => inner.Cue.Index > printed.Cue.Index && printed.Content.Contains(inner.Cue.Index) && inner.Source.Count > 0).ToList();
        return nested.Count == 0 ? printed.Content : printed.Content.Except(nested.SelectMany(inner => inner.Reach.Append(inner.Cue.Index).Concat(inner.Source.Select(word => word.Index)))).ToHashSet();
    }

    private static string? Dropped(Pairing pairing, IReadOnlySet<int>? content, Func<Attributed, bool> fits, Word? cue, IReadOnlyList<Word>? printedSource = null)
    {
        // "The author, who had won the prize, …": what the reporter puts in is the reporter's.
        if (content is not null) content = content.Where(at => !IsAside(pairing.Passage, at) || cue?.Clause == pairing.Passage.Words[at].Clause).ToHashSet();
        var said = new List<Word>();
        var claimedSources = pairing.Claim.Attributions.SelectMany(one => one.Source.Append(one.Cue)).ToHashSet();
        var all = 0;
        foreach (var word in pairing.Claim.Words)
        {
            if (word.Kind is WordKind.Function || claimedSources.Contains(word)) continue;
            all++;
            if (pairing.ImageOf(word) is { } image && (content is null || content.Contains(image.Index))) said.Add(word);
        }

        if (said.Count == 0 || ((said.Count == 1 && all > 2 && !IsVerbal(pairing.Claim, said[0])) || said.Count < LeastSaid * all) && !said.Exists(word => word.Quotation >= 0)) return null;
        // Names and places alone do not make it that one's word: what the claim tells of them is told by the article.
        if (!said.Exists(word => IsTelling(pairing.Claim, word)) && pairing.Claim.Words.Any(word => IsTelling(pairing.Claim, word) && !claimedSources.Contains(word) && pairing.ImageOf(word) is not null)) return null;
        // Of few words that somebody said the verb must be one, or the claim is about something else.
        if (said.Count < ManySaid * all && !said.Exists(word => word.Quotation >= 0 || IsVerbal(pairing.Claim, word))) return null;
        // "Reportedly": it is somebody's word there too.
        if (pairing.Claim.Operators.Any(one => one.Kind is OperatorKind.Hearsay && said.Exists(word => one.Governs(word.Index)))) return null;
        // "Denied", "accused", "warned": the claim repeats the word itself.
        if (cue is not null && pairing.SourceOf(cue) is { } repeated && repeated.Kind is WordKind.Content && !s_plain.Contains(cue.Stem) && !pairing.Claim.Attributions.Any(one => one.Cue == repeated)) return null;

        Attributed? other = null;
        foreach (var claimed in pairing.Claim.Attributions)
        {
            var covered = said.Count(word => claimed.Reach.Contains(word.Index));
            if (covered < Most * said.Count) continue;
            if (claimed.Cue.Lemma is "deny" or "denied" or "dispute" or "disputed" or "reject" or "rejected") return null; // that it is so is not claimed
            if (cue is not null && content is not null && pairing.ImageOf(claimed.Cue) is { } mirrored && mirrored.Index < cue.Index && content.Contains(mirrored.Index)) continue; // "the crew found it, they said": not the crew
            if (fits(claimed) || FitsAnother(pairing, claimed, said)) return null;
            other = claimed;
        }

        if (other is null && printedSource is { Count: > 0 } && IsNamedBeside(pairing, printedSource)) return null;
        return other is null
            ? "The passage has somebody say it; the claim says it itself."
            : $"In the passage it is not {Words(pairing.Claim, other)} who says it.";
    }

    private static bool IsTelling(Statement statement, Word word) => word.Quotation >= 0 || word.IsNumber || IsVerbal(statement, word);

    private static bool IsVerbal(Statement statement, Word word) =>
        word.Kind is WordKind.Content && (VerbForms.LooksPast(word.Form) || VerbForms.LooksOngoing(word.Form) || Verb.At(statement, word.Index).Time is not (VerbTime.Unknown or VerbTime.Gerund));

    private static bool IsAside(Statement passage, int at)
    {
        var first = at;
        while (first > 0 && passage.Words[first - 1].Clause == passage.Words[at].Clause) first--;
        return passage.Words[first] is { Before: ',', Lower: "who" or "which" or "whose" or "whom" };
    }

    // What the claim has somebody say stands in the passage as that one's word as well: "Lee said the sandal is old" where another says "the sandal".
    private static bool FitsAnother(Pairing pairing, Attributed claimed, List<Word> said) =>
        pairing.Passage.Attributions.Any(printed => SourceFits(pairing, claimed, printed)
            && said.TrueForAll(word => !IsVerbal(pairing.Claim, word) || printed.Reach.Any(at => pairing.Passage.Words[at].Stem == word.Stem))
            && pairing.Claim.Words.Count(word => claimed.Content.Contains(word.Index) && word.Kind is not WordKind.Function && pairing.ImageOf(word) is { } image && printed.Reach.Contains(image.Index)) >= said.Count(word => claimed.Content.Contains(word.Index)));

    // "The office reported a fall", "a warning by scientists": a reporting word that brings no clause, with the source beside it.
    private static bool IsNamedBeside(Pairing pairing, IReadOnlyList<Word> source)
    {
        var heads = source.TakeWhile(word => word.Lower is not ("of" or "for" or "in" or "at" or "on" or "with" or "from")).Where(word => word.IsContent).ToList();
        if (heads.Count == 0) return false;

        var head = heads.LastOrDefault(word => word.IsName) ?? heads[^1];
        foreach (var cue in pairing.Claim.Words)
        {
            if (cue.Quotation >= 0 || cue.IsName || !(s_plain.Contains(cue.Stem) || s_reports.Contains(cue.Stem))) continue;
            if (pairing.Claim.Words.Any(word => word.Sentence == cue.Sentence && word.Index != cue.Index && Math.Abs(word.Index - cue.Index) <= BesideCue && pairing.Means(word, head) && (word.IsContent))) return true;
        }

        return false;
    }

    /// <summary>An attribution of the claim that the passage does not have.</summary>
    private static string? Invented(Pairing pairing)
    {
        if (pairing.Speaker is not null) return null;

        foreach (var claimed in pairing.Claim.Attributions)
        {
            var words = pairing.Claim.Words.Where(word => claimed.Content.Contains(word.Index) && word.Kind is not WordKind.Function && pairing.ImageOf(word) is not null && !IsAside(pairing.Claim, word.Index)).ToList();
            if (words.Count == 0) continue;
            // "He said he expected rain" where "he expected rain".
            if (words[0].Stem is "expect" or "believ" or "hope" or "fear" or "think" or "want" or "plan" or "intend" && pairing.Passage.Attributions.LastOrDefault(one => one.Cue.Index < pairing.ImageOf(words[0])!.Index) is { } speaking && SourceFits(pairing, claimed, speaking)) continue;
            if (pairing.ImageOf(claimed.Cue) is { Kind: WordKind.Content } mirrored && !s_plain.Contains(mirrored.Stem)) continue;

            var attributed = words.Count(word => pairing.Passage.Attributions.Any(printed => printed.Reach.Contains(pairing.ImageOf(word)!.Index) && SourceFits(pairing, claimed, printed)));
            if (attributed < Most * words.Count && IsOwnDeed(pairing, claimed, words)) continue;
            if (attributed < Most * words.Count) return $"The passage does not have {Words(pairing.Claim, claimed)} say it.";
        }

        return null;
    }

    // "Delta announced a recall of 400 cars" where "Delta recalled 400 cars": who did it told it.
    private static bool IsOwnDeed(Pairing pairing, Attributed claimed, List<Word> said)
    {
        if (claimed.Cue.Stem != s_announce || claimed.Source.Count == 0) return false;

        var heads = claimed.Source.Where(word => word.IsContent).Select(pairing.ImageOf).OfType<Word>().ToList();
        var deed = pairing.ImageOf(said[0]);
        return deed is not null && heads.Exists(head => head.Clause == deed.Clause && head.Index < deed.Index && deed.Index - head.Index <= BesideCue);
    }

    private static bool SourceFits(Pairing pairing, Attributed claimed, Attributed printed)
    {
        if (claimed.Source.Count == 0) return true;
        if (claimed.Source.All(word => word.Kind is WordKind.Function))
        {
            // "He said": somebody whom the claim names before must be who says it in the passage.
            return printed.Source.All(word => word.Kind is WordKind.Function)
                || pairing.Claim.Words.Any(word => word.IsContent && word.Index < claimed.Cue.Index && printed.Source.Any(source => pairing.Means(word, source)));
        }

        if (pairing.Speaker is { } speaker && NamesFit(pairing, claimed, speaker.Words)) return true;
        if (NamesFit(pairing, claimed, printed.Source) || printed.Person.Count > 0 && NamesFit(pairing, claimed, printed.Person)) return true;

        // "The firm announced": a body that the passage names, and as one.
        if (!printed.Source.Any(word => word.IsName) && printed.Source.LastOrDefault(word => word.IsContent) is { } stands && StandIns.IsBody(stands.Lower)
            && LastNames(pairing, claimed) is { Count: > 0 } bodies && bodies.TrueForAll(name => pairing.ImageOf(name) is { IsName: true } named && IsBodyName(pairing.Passage, named))) return true;

        // "He added": who that is stands before it.
        var pronoun = printed.Source.Count == 0 || printed.Source.All(word => word.Kind is WordKind.Function);
        return pronoun && NamesFit(pairing, claimed, Antecedents(pairing.Passage, printed));
    }

    // "The water company Severn", "retailer Casa Lume".
    private static bool IsBodyName(Statement statement, Word name)
    {
        var at = name.Index;
        while (at > 0 && statement.Words[at].IsName && statement.Words[at].Before is ' ') at--;
        return statement.Words[at] is { Kind: WordKind.Content } noun && (StandIns.IsBody(noun.Lower) || noun.Lower.EndsWith("maker", StringComparison.Ordinal) || noun.Lower.EndsWith("builder", StringComparison.Ordinal)
            || noun.Lower is "airline" or "retailer" or "bank" or "insurer" or "lender" or "chain" or "grocer" or "brand" or "publisher" or "miner" or "developer" or "supplier" or "broadcaster" or "network" or "startup" or "union" or "charity");
    }

    private static bool NamesFit(Pairing pairing, Attributed claimed, IReadOnlyList<Word> source)
    {
        var people = LastNames(pairing, claimed);
        // Of a name with its office the name decides; of two people joined by "and" both must have said it.
        if (people.Count > 0) return (people.TrueForAll(name => source.Any(word => pairing.Means(name, word) && (IsAddressed(claimed, name) || !GoesOn(source, word)))) || RoleStands(pairing, claimed, source)) && HoldsOffice(pairing, claimed, people[^1], source);

        var possessors = claimed.Source.Where(word => word.IsName && (word.Possessive || Demonyms.CountryOf(word.Lower) is not null));
        if (possessors.Any(word => !source.Any(other => pairing.Means(word, other)) && !(pairing.ImageOf(word) is { } owner && IsInSubject(pairing.Passage, owner))) && source.Any(other => other.IsName && !claimed.Source.Any(word => pairing.Means(word, other)))) return false;

        // "Nearly half said so": they have no other name.
        if (claimed.Source.All(word => !word.IsContent)) return source.Any(word => word.Kind is not WordKind.Function && claimed.Source.Any(one => pairing.Means(one, word)));

        var heads = HeadOf(claimed);
        // "The company said" for "it said": who that is stands in another sentence.
        if (heads is [{ } body] && StandIns.IsBody(body.Lower) && source.Any(word => word.Lower is "it" or "they") && source.All(word => word.Kind is WordKind.Function)) return true;
        return heads.TrueForAll(head => source.Any(word => WordMatch.Known(head, word) > 0));
    }

    // "Mr Liu" of Liu Wenbo.
    private static bool IsAddressed(Attributed claimed, Word name) => claimed.Source.Any(word => word.Index == name.Index - 1 && (Titles.IsAddress(word.Lower) || Titles.IsForm(word.Lower) || Titles.IsRole(word.Lower)));

    // "California Highway" is not who "California Highway Patrol" is.
    private static bool GoesOn(IReadOnlyList<Word> source, Word word) =>
        word.IsName && !word.Possessive && source.Any(next => next.Index == word.Index + 1 && next.IsName && next.Before is ' ' && !Titles.IsRole(next.Lower)) && Demonyms.CountryOf(word.Lower) is null;

    // The passage says "the minister", the claim his name: the name must stand with the office elsewhere in the passage.
    private static bool RoleStands(Pairing pairing, Attributed claimed, IReadOnlyList<Word> source)
    {
        if (source.Any(word => word.IsName)) return false;

        var head = source.LastOrDefault(word => word.Kind is WordKind.Content);
        if (head is null || !Titles.IsRole(head.Lower)) return false;

        return LastNames(pairing, claimed).TrueForAll(name => pairing.Passage.Words.Any(word => pairing.Means(name, word) && pairing.Passage.Words.Any(role => role.Stem == head.Stem && role.Index != head.Index && Math.Abs(role.Index - word.Index) <= 4)));
    }

    // "Ann Lee, the mayor of Ely" for "its mayor, Ann Lee": what the office belongs to is named with her, or is what a sentence is about.
    private static bool HoldsOffice(Pairing pairing, Attributed claimed, Word person, IReadOnlyList<Word> source) =>
        claimed.Source.Where(word => word.IsName && word.Index > person.Index && Demonyms.CountryOf(word.Lower) is null).All(word =>
            source.Any(other => pairing.Means(word, other)) || pairing.Passage.Attributions.Any(one => one.Source.Any(other => pairing.Means(word, other))) || pairing.ImageOf(word) is { } image && IsInSubject(pairing.Passage, image));

    private static bool IsInSubject(Statement statement, Word word)
    {
        for (var at = word.Index; at >= 0 && statement.Words[at].Sentence == word.Sentence; at--)
            if (!statement.IsOfCompound(statement.Words[at]) && (VerbForms.IsAuxiliary(statement.Words[at].Lower) || statement.Words[at].Kind is WordKind.Content && VerbForms.LooksPast(statement.Words[at].Form))) return false;
        return true;
    }

    // The last words of the names that speak: of "Ann Lee, the mayor of Ely" and "Ann Lee of the Ely Courier" hers alone; none of "Italy's foreign minister".
    private static List<Word> LastNames(Pairing pairing, Attributed claimed)
    {
        var last = new List<Word>();
        for (var i = 0; i < claimed.Source.Count; i++)
        {
            var word = claimed.Source[i];
            if (last.Count > 0 && (word.Before is ',' or '(' || word.Lower is "of" or "from" or "at" or "in" or "for" or "who" or "with" or "on")) break;
            if (!word.IsName || Titles.IsAddress(word.Lower) || word.Possessive) continue;
            if (i + 1 < claimed.Source.Count && claimed.Source[i + 1].Start == word.End + 1 && pairing.Claim.IsOfCompound(claimed.Source[i + 1]))
            {
                last.Add(word); // "Seo Min-ah"
                break;
            }

            if (i + 1 < claimed.Source.Count && claimed.Source[i + 1] is { Before: ' ' } next && (next.IsName || next.Kind is WordKind.Content)) continue; // "Norway fisheries minister"
            if (Demonyms.CountryOf(word.Lower) is { } country && country != word.Lower) continue;
            last.Add(word);
        }

        return last;
    }

    private static List<Word> HeadOf(Attributed claimed)
    {
        var content = claimed.Source.Where(word => word.Kind is WordKind.Content or WordKind.Name).ToList();
        var phrase = claimed.Source.TakeWhile(word => word.Lower is not ("of" or "for" or "in" or "at" or "on" or "with" or "from")).Where(word => word.Kind is WordKind.Content or WordKind.Name).ToList();
        // "According to ministry estimates": the ministry's.
        if (phrase.Count > 1 && s_papers.Contains(phrase[^1].Stem)) phrase.RemoveAt(phrase.Count - 1);
        var head = phrase.LastOrDefault();
        return head is not null ? [head] : content.Count > 0 ? [content[^1]] : [];
    }

    private static List<Word> Antecedents(Statement passage, Attributed printed)
    {
        var found = new List<Word>();
        for (var i = passage.Attributions.Count - 1; i >= 0; i--)
        {
            var before = passage.Attributions[i];
            if (before.Cue.Index >= printed.Cue.Index || before.Source.All(word => word.Kind is WordKind.Function)) continue;
            found.AddRange(before.Source);
            break;
        }

        // And the names of the sentence before, and those before it in its own.
        return [.. found, .. passage.Words.Where(word => word.IsContent && word.Sentence == printed.Cue.Sentence && printed.Content.Contains(word.Index) && IsInSubject(passage, word)), .. passage.Words.Where(word => word.IsContent && word.Index < printed.Cue.Index && word.Sentence >= printed.Cue.Sentence - 1 && !printed.Content.Contains(word.Index))];
    }

    private static string Words(Statement statement, Attributed attributed) =>
        attributed.Source.Count == 0 ? "anybody" : $"“{statement.Text[attributed.Source[0].Start..Math.Max(attributed.Source[0].End, attributed.Source[^1].End)]}”";
}
