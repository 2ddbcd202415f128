using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>Two sides of which news counts each alone: girls and boys, exports and imports, the city and the country.</summary>
internal static class Sides
{
    private const string Table = """
        girl woman women female daughter/boy man men male son|import importer/export exporter|north northern/south southern|east eastern/west western|public state-run/private
        city cities urban town/countryside rural village|buyer customer shopper/seller vendor|approve approval/disapprove disapproval|employer/employee|domestic/foreign international overseas
        legal/illegal|summer/winter|day daytime/night overnight|new/old previous former|rich/poor|senate upper/lower|home/away|outbound departure/inbound arrival|teacher/pupil student
        indoor/outdoor|empty vacant unsold/full filled sold occupied|adult/child children|import/domestic|income revenue/spending expenditure|asset/liability|inside/outside|military soldier/civilian|men's/women's|landlord/tenant
        """;

    private static readonly FrozenDictionary<string, int[]> s_sides = Build();

    /// <summary>Whether each of two sets of stems speaks of the one side of a pair alone.</summary>
    public static bool AreApart(HashSet<string> first, HashSet<string> second)
    {
        foreach (var word in first)
        {
            if (second.Contains(word) || !s_sides.TryGetValue(word, out var sides)) continue;
            if (second.Any(other => s_sides.TryGetValue(other, out var others) && others.Any(side => sides.Contains(side ^ 1)) && !Has(first, others) && !Has(second, sides))) return true;
        }

        return false;

        // Whether a word of one of the sides is among those words, but for sides that are the others' too.
        static bool Has(HashSet<string> words, int[] sides) => words.Any(word => s_sides.TryGetValue(word, out var own) && own.Any(sides.Contains));
    }

    // Sides are numbered so that the last bit parts the two of one pair.
    private static FrozenDictionary<string, int[]> Build()
    {
        var sides = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = Table.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
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

        return sides.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
