using NewsBot.Citations.Reading;

namespace NewsBot.Citations.Alignment;

/// <summary>Finds for each word of a claim the word of a passage that says the same, near the others.</summary>
internal sealed class Aligner(WordMatch match)
{
    private const int MostCandidates = 40; // of one word, so that a passage that repeats itself costs linear time
    private const double InFocus = 1.5;
    private const double Taken = 0.6;
    private const double Distance = 0.04; // a word off the expected place
    private const double MostDistance = 1.2;

    /// <summary>Lays a claim beside a passage.</summary>
    public Pairing Align(Statement claim, Statement passage, Statement? speaker)
    {
        var candidates = new List<Candidate>[claim.Words.Count];
        foreach (var word in claim.Words) candidates[word.Index] = CandidatesOf(word, passage);

        var focus = FocusOf(claim, passage, candidates);
        var images = new int[claim.Words.Count];
        var taken = new bool[passage.Words.Count];
        Array.Fill(images, -1);
        var last = -1;
        // Words that say something find their places first; grammar then follows its neighbours.
        foreach (var content in (bool[])[true, false])
        {
            foreach (var word in claim.Words)
            {
                var carries = word.Kind is not WordKind.Function;
                if (carries != content) continue;

                var expected = content ? last + 1 : Neighbour(images, word.Index);
                if (Best(candidates[word.Index], passage, focus, expected, taken) is not { } image) continue;

                images[word.Index] = image;
                taken[image] = true;
                last = image;
            }
        }

        return new Pairing(claim, passage, speaker, focus, images, match);
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

    private static int? Best(List<Candidate> candidates, Statement passage, int focus, int expected, bool[] taken)
    {
        int? best = null;
        var most = double.MinValue;
        foreach (var (place, strength) in candidates)
        {
            var worth = (strength * 2) + (passage.Words[place].Sentence == focus ? InFocus : 0) - (taken[place] ? Taken : 0);
            if (expected >= 0) worth -= Math.Min(MostDistance, Math.Abs(place - expected) * Distance);
            if (worth <= most) continue;
            most = worth;
            best = place;
        }

        return best;
    }

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

    private List<Candidate> CandidatesOf(Word word, Statement passage)
    {
        var candidates = new List<Candidate>();
        foreach (var place in passage.At(word.Stem))
        {
            candidates.Add(new Candidate(place, 1));
            if (candidates.Count == MostCandidates) return candidates;
        }

        if (word.Kind is not (WordKind.Content or WordKind.Name)) return candidates;

        Add(candidates, word, passage, WordMatch.Known);
        if (candidates.Count == 0) Add(candidates, word, passage, match.Close);
        return candidates;
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
