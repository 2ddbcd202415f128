using NewsBot.Retrieval.Ranking;
using NewsBot.Text;

namespace NewsBot.Retrieval;

/// <summary>Puts what says the same once: wire copy and its reprints, updates of one story.</summary>
internal static class Diversity
{
    /// <summary>How many times as many hits must be looked at as are wanted.</summary>
    public const int Depth = 2;

    private const int Run = 3;           // words that follow each other
    private const double Alike = 0.7;    // of the runs of the shorter text

    /// <summary>The hits in their order, but each that is nearly the same as one before it behind all others.</summary>
    public static IReadOnlyList<RankedPassage> Ordered(IReadOnlyList<RankedPassage> hits)
    {
        var kept = new List<RankedPassage>();
        var repeated = new List<RankedPassage>();
        var shown = new List<HashSet<int>>();
        foreach (var hit in hits)
        {
            var runs = Runs(hit.Candidate.Text);
            if (shown.Exists(other => Same(runs, other)))
            {
                repeated.Add(hit);
                continue;
            }

            kept.Add(hit);
            shown.Add(runs);
        }

        return [.. kept, .. repeated];
    }

    private static bool Same(HashSet<int> left, HashSet<int> right)
    {
        var (shorter, longer) = left.Count <= right.Count ? (left, right) : (right, left);
        if (shorter.Count == 0 || longer.Count > shorter.Count * 2) return false; // a sentence within a long passage is not the passage

        var least = (int)Math.Ceiling(shorter.Count * Alike);
        var ahead = shorter.Count;
        var common = 0;
        foreach (var run in shorter)
        {
            if (longer.Contains(run)) common++;
            ahead--;
            if (common + ahead < least) return false;
        }

        return common >= least;
    }

    private static HashSet<int> Runs(string text)
    {
        var runs = new HashSet<int>();
        var words = new SearchWords(text);
        int before = 0, last = 0;
        for (var count = 1; words.Read(); count++)
        {
            var word = string.GetHashCode(words.Current, StringComparison.Ordinal);
            if (count >= Run) runs.Add(HashCode.Combine(before, last, word));
            (before, last) = (last, word);
        }

        return runs;
    }
}
