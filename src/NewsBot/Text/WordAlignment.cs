namespace NewsBot.Text;

/// <summary>Lays the words of two wordings beside each other, in order.</summary>
internal static class WordAlignment
{
    // The table has a cell for each pair of words: 16 MB, enough for two paragraphs of 2,000 words.
    private const int MostCells = 4_000_000;

    // How often what is too long for the table is parted.
    private const int Partings = 8;

    /// <summary>
    /// The longest common subsequence. Of wordings that are too long for that, the one in which what both have at their ends, and the words that each has
    /// once, stand beside each other; it may be shorter.
    /// </summary>
    /// <returns>For each word of the first its place in the second, rising; -1 where it has none.</returns>
    public static int[] Of(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var partners = new int[first.Count];
        Array.Fill(partners, -1);
        Align(first, second, new(0, first.Count, 0, second.Count), Partings, partners);
        return partners;
    }

    private static void Align(IReadOnlyList<string> first, IReadOnlyList<string> second, Block block, int partings, int[] partners)
    {
        if (!block.Fits) block = WithoutEnds(first, second, block, partners);
        if (block.Fits)
        {
            Fill(first, second, block, partners);
            return;
        }

        if (partings == 0) return;

        foreach (var (place, other) in Once(first, second, block))
        {
            Align(first, second, block with { To = place, OtherTo = other }, partings - 1, partners);
            partners[place] = other;
            block = block with { From = place + 1, OtherFrom = other + 1 };
        }

        Align(first, second, block, partings - 1, partners);
    }

    private static Block WithoutEnds(IReadOnlyList<string> first, IReadOnlyList<string> second, Block block, int[] partners)
    {
        var (from, to, otherFrom, otherTo) = block;
        while (from < to && otherFrom < otherTo && first[from] == second[otherFrom]) partners[from++] = otherFrom++;
        while (from < to && otherFrom < otherTo && first[to - 1] == second[otherTo - 1]) partners[--to] = --otherTo;
        return new(from, to, otherFrom, otherTo);
    }

    // By the textbook's table.
    private static void Fill(IReadOnlyList<string> first, IReadOnlyList<string> second, Block block, int[] partners)
    {
        var (from, to, otherFrom, otherTo) = block;
        var length = new int[to - from + 1, otherTo - otherFrom + 1];
        for (var i = to - from - 1; i >= 0; i--)
        {
            for (var j = otherTo - otherFrom - 1; j >= 0; j--)
                length[i, j] = first[from + i] == second[otherFrom + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        for (int i = 0, j = 0; i < to - from && j < otherTo - otherFrom;)
        {
            if (first[from + i] == second[otherFrom + j]) partners[from + i++] = otherFrom + j++;
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        }
    }

    // The words that each of the two has once, as many of them as stand in one order in both: the longest rising row of their places.
    private static List<(int Place, int Other)> Once(IReadOnlyList<string> first, IReadOnlyList<string> second, Block block)
    {
        var others = Places(second, block.OtherFrom, block.OtherTo);
        var pairs = Places(first, block.From, block.To)
            .Where(word => word.Value >= 0 && others.GetValueOrDefault(word.Key, -1) >= 0)
            .Select(word => (Place: word.Value, Other: others[word.Key]))
            .OrderBy(pair => pair.Place)
            .ToList();
        var ends = new List<int>(); // of the best row of each length the pair that ends it
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].Other < pairs[i].Other) low = middle + 1;
                else high = middle;
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var row = new List<(int, int)>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i]) row.Add(pairs[i]);
        row.Reverse();
        return row;
    }

    // Where each word stands; -1 for one that stands there more than once.
    private static Dictionary<string, int> Places(IReadOnlyList<string> words, int from, int to)
    {
        var places = new Dictionary<string, int>();
        for (var at = from; at < to; at++)
            if (!places.TryAdd(words[at], at)) places[words[at]] = -1;

        return places;
    }

    // Words of the first and of the second, half-open.
    private readonly record struct Block(int From, int To, int OtherFrom, int OtherTo)
    {
        public bool Fits => (To - From + 1L) * (OtherTo - OtherFrom + 1) <= MostCells;
    }
}
