using NewsBot.Embeddings;
using NewsBot.Retrieval.Indexes;
using NewsBot.Storage.Search;
using NewsBot.Text;

namespace NewsBot.Retrieval.Understanding;

/// <summary>Takes a word that the archive does not have, and that is no word the bot knows, for the nearest one that it has: "Stoltenburg".</summary>
internal sealed class NearSpelling(WordVectors vectors)
{
    private const int LeastLetters = 5;
    private const int SameStart = 3;
    private const int MostWords = 4000;

    /// <summary>The query with the nearest words added; itself where there are none.</summary>
    public string Repair(string query, IPassageIndex index, SearchSnapshot snapshot, SearchedTable table) =>
        string.Join(' ', Find(query, index, snapshot, table).Select(near => near.Nearest).Prepend(query));

    /// <summary>Such words of a query, in order.</summary>
    public IReadOnlyList<NearWord> Find(string query, IPassageIndex index, SearchSnapshot snapshot, SearchedTable table)
    {
        var found = new List<NearWord>();
        foreach (var word in SearchWords.Of(query).Take(16).Distinct())
        {
            var stem = PorterStemmer.Stem(word);
            if (word.Length < LeastLetters || stem.Length < SameStart || word.Any(letter => !char.IsLetter(letter)) || vectors.NumberOf(word) >= 0 || index.FrequencyOf(stem) > 0) continue;

            var most = stem.Length >= 8 ? 2 : 1;
            var near = snapshot.WordsFrom(table, stem[..SameStart], MostWords)
                .Select(known => new { known.Name, known.Count, Distance = Distance(stem, known.Name, most) })
                .Where(known => known.Distance <= most)
                .OrderBy(known => known.Distance).ThenByDescending(known => known.Count).ThenBy(known => known.Name, StringComparer.Ordinal)
                .FirstOrDefault();
            if (near is not null) found.Add(new NearWord(word, near.Name));
        }

        return found;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with the next; more than <paramref name="most"/> are not counted out.</summary>
    private static int Distance(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most) return most + 1;

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }
}
