using NewsBot.Citations.Reading;
using NewsBot.Citations.Words;

namespace NewsBot.Citations.Alignment;

/// <summary>Finds for each word of a claim the word of a passage that says the same, near the others.</summary>
internal sealed class Aligner(WordMatch match)
{
    private const int MostCandidates = 40; // of one word, so that a passage that repeats itself costs linear time
    private const double Form = 1; // the strength of a form of the same word
    private const double Near = 0.85; // that of a synonym which the gates themselves know
    private const double InFocus = 1.5;
    private const double Taken = 0.6;
    private const double Distance = 0.04; // a word off the expected place
    private const double MostDistance = 1.2;
    private const double InRun = 0.5; // for each neighbour whose word stands beside it in the passage too

    /// <summary>Lays a claim beside a passage.</summary>
    public Pairing Align(Statement claim, Statement passage, Statement? speaker)
    {
        var candidates = new List<Candidate>[claim.Words.Count];
        foreach (var word in claim.Words) candidates[word.Index] = CandidatesOf(claim, word, passage);

        var focus = FocusOf(claim, passage, candidates);
        DropFarSynonyms(claim, passage, candidates, focus);
        var images = new int[claim.Words.Count];
        var taken = new bool[passage.Words.Count];
        Array.Fill(images, -1);
        var last = -1;
        // Words that say something find their places first, those that are printed so before those that only mean the same; grammar then follows its neighbours.
        foreach (var (content, exact) in ((bool, bool)[])[(true, true), (true, false), (false, true)])
        {
            foreach (var word in claim.Words)
            {
                var carries = word.Kind is not WordKind.Function;
                if (carries != content || images[word.Index] >= 0) continue;
                if (content && exact != (candidates[word.Index] is [{ Strength: >= Form }, ..])) continue;

                var expected = content && exact ? last + 1 : Neighbour(images, word.Index);
                if (Best(candidates, word.Index, passage, focus, expected, taken) is not { } image) continue;

                images[word.Index] = image;
                taken[image] = true;
                last = image;
            }
        }

        return new Pairing(claim, passage, speaker, focus, images, match);
    }

    // A synonym counts only in a sentence that the claim is about: the focus, or one that has two of its words as printed.
    private static void DropFarSynonyms(Statement claim, Statement passage, List<Candidate>[] candidates, int focus)
    {
        if (passage.Sentences < 2) return;

        var exact = new int[passage.Sentences];
        foreach (var word in claim.Words)
        {
            if (word.Kind is WordKind.Function) continue;
            foreach (var sentence in candidates[word.Index].Where(one => one.Strength >= Form).Select(one => passage.Words[one.Place].Sentence).Distinct()) exact[sentence]++;
        }

        foreach (var list in candidates) list.RemoveAll(one => one.Strength < Form && passage.Words[one.Place].Sentence is var sentence && sentence != focus && exact[sentence] < 2);
    }

    private static int Neighbour(int[] images, int index)
    {
        for (var off = 1; off <= 3; off++)
        {
            if (index + off < images.Length && images[index + off] >= 0) return images[index + off] - off;
            if (index - off >= 0 && images[index - off] >= 0) return images[index - off] + off;
        }

        return -1;
    }

    private static int? Best(List<Candidate>[] candidates, int index, Statement passage, int focus, int expected, bool[] taken)
    {
        int? best = null;
        var most = double.MinValue;
        foreach (var (place, strength) in candidates[index])
        {
            // One word of the passage is not two things: what the dictionary alone knows does not share it.
            if (strength < Near && taken[place]) continue;

            var worth = (strength * 2) + (passage.Words[place].Sentence == focus ? InFocus : 0) - (taken[place] ? Taken : 0);
            if (index > 0 && StandsAt(candidates[index - 1], place - 1)) worth += InRun;
            if (index + 1 < candidates.Length && StandsAt(candidates[index + 1], place + 1)) worth += InRun;
            if (expected >= 0) worth -= Math.Min(MostDistance, Math.Abs(place - expected) * Distance);
            if (worth <= most) continue;
            most = worth;
            best = place;
        }

        return best;
    }

    private static bool StandsAt(List<Candidate> candidates, int place) => candidates.Exists(candidate => candidate.Place == place);

    private static int FocusOf(Statement claim, Statement passage, List<Candidate>[] candidates)
    {
        if (passage.Sentences == 0) return 0;

        var found = new double[passage.Sentences];
        foreach (var word in claim.Words)
        {
            if (word.Kind is WordKind.Function) continue;

            var weight = word.IsContent ? 1.0 : 0.7;
            var last = -1;
            foreach (var (place, strength) in candidates[word.Index])
            {
                var sentence = passage.Words[place].Sentence;
                if (sentence != last) found[sentence] += weight * strength;
                last = sentence;
            }
        }

        return Array.IndexOf(found, found.Max());
    }

    private List<Candidate> CandidatesOf(Statement claim, Word word, Statement passage)
    {
        var candidates = new List<Candidate>();
        foreach (var place in passage.At(word.Stem))
        {
            candidates.Add(new Candidate(place, 1));
            if (candidates.Count == MostCandidates) return candidates;
        }

        if (word.Kind is not (WordKind.Content or WordKind.Name) || claim.IsOfCompound(word)) return candidates; // of "left-handed" neither half has a synonym by itself

        // Where the passage says the reverse of a word, no other word of it is that word.
        if (candidates.Count == 0 && passage.Stems.Any(stem => Opposites.AreNegated(word.Stem, stem))) return candidates;

        Add(candidates, word, passage, WordMatch.Known);
        AddIdioms(candidates, claim, word, passage);
        if (candidates.Count == 0 && !passage.Stems.Any(stem => Opposites.Hold(word.Stem, stem))) Add(candidates, word, passage, match.Close);
        return candidates;
    }

    // "Lost his job" for "was dismissed", or the reverse; an idiom stands at its first word.
    private static void AddIdioms(List<Candidate> candidates, Statement claim, Word word, Statement passage)
    {
        foreach (var printed in passage.Idioms)
            if (SameMeaning.Holds(word.Stem, printed.Stem)) candidates.Add(new Candidate(printed.From, Near));

        if (GrammarWords.IsLight(word.Stem)) return;

        foreach (var said in claim.Idioms)
        {
            if (word.Index < said.From || word.Index >= said.To) continue;

            foreach (var printed in passage.Idioms)
                if (said.Stem == printed.Stem || SameMeaning.Holds(said.Stem, printed.Stem)) candidates.Add(new Candidate(printed.From, Near));
            foreach (var stem in passage.Stems)
                if (SameMeaning.Holds(said.Stem, stem)) candidates.AddRange(passage.At(stem).Select(place => new Candidate(place, Near)));
        }
    }

    private static void Add(List<Candidate> candidates, Word word, Statement passage, Func<Word, Word, double> strengthOf)
    {
        foreach (var stem in passage.Stems)
        {
            if (stem == word.Stem) continue;

            var places = passage.At(stem);
            var strength = strengthOf(word, passage.Words[places[0]]);
            if (strength == 0) continue;

            foreach (var place in places)
            {
                if (candidates.Count == MostCandidates) return;
                candidates.Add(new Candidate(place, strength));
            }
        }
    }

    private readonly record struct Candidate(int Place, double Strength);
}
