using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>A table of pairs with several words on each of their two sides: "rise grow/fall drop|win/lose loss".</summary>
internal sealed class OpposedWords
{
    private readonly FrozenDictionary<string, int[]> _sides;

    /// <param name="table">Pairs parted by a stroke or a line's end, their sides by a slash, words by a space.</param>
    public OpposedWords(string table)
    {
        var sides = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var halves = pairs[pair].Split('/');
            for (var half = 0; half < 2; half++)
            {
                foreach (var word in halves[half].Split(' '))
                {
                    var stem = PorterStemmer.Stem(word);
                    if (!sides.TryGetValue(stem, out var list)) sides[stem] = list = [];
                    list.Add((pair * 2) + half);
                }
            }
        }

        _sides = sides.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The sides that a stem stands on; empty where it stands on none.</summary>
    public int[] SidesOf(string stem) => _sides.GetValueOrDefault(stem) ?? [];

    /// <summary>Whether one of these sides faces one of those in its pair.</summary>
    public static bool Face(int[] these, int[] those) => Array.Exists(these, side => Array.IndexOf(those, side ^ 1) >= 0); // the last bit parts the two sides of a pair
}
