using NewsBot.Citations.Words;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>Two sides of which news counts each alone: girls and boys, exports and imports, the city and the country.</summary>
internal static class Sides
{
    private const string Table = """
        girl woman women female daughter/boy man men male son|import importer/export exporter|north northern/south southern|east eastern/west western|public state-run/private
        city cities urban town/countryside rural village|buyer customer shopper/seller vendor|approve approval/disapprove disapproval|employer/employee|domestic/foreign international overseas
        legal/illegal|summer/winter|day daytime/night overnight|new/old previous former|rich/poor|senate upper/lower|home/away|outbound departure/inbound arrival|teacher/pupil student
        indoor/outdoor|empty vacant unsold/full filled sold occupied|adult/child children|import/domestic|income revenue/spending expenditure|asset/liability|inside/outside|military soldier/civilian|men's/women's
        """;

    private static readonly OpposedWords s_words = new(Table);

    /// <summary>Whether each of two sets of stems speaks of the one side of a pair alone.</summary>
    public static bool AreApart(HashSet<string> first, HashSet<string> second)
    {
        foreach (var word in first)
        {
            if (second.Contains(word) || s_words.SidesOf(word) is not { Length: > 0 } sides) continue;
            if (second.Any(other => s_words.SidesOf(other) is { Length: > 0 } others && OpposedWords.Face(others, sides) && !Has(first, others) && !Has(second, sides))) return true;
        }

        return false;

        static bool Has(HashSet<string> words, int[] sides) => words.Any(word => s_words.SidesOf(word).Any(sides.Contains));
    }
}
