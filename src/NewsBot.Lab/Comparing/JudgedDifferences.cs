using System.Text.Json.Serialization;

namespace NewsBot.Lab.Comparing;

/// <summary>What a reader has said of differences between articles: which of them are differences about one thing.</summary>
internal sealed class JudgedDifferences
{
    private readonly Dictionary<(string Story, decimal Low, decimal High), Judgement> _known = [];

    /// <param name="path">JSON Lines of {story, values, is}; a broken line is an error.</param>
    public static JudgedDifferences Read(string path)
    {
        var judged = new JudgedDifferences();
        foreach (var line in JsonLines.ReadWhole<Line>(path)) judged._known[Key(line.Story, line.Values[0], line.Values[1])] = line.Is;
        return judged;
    }

    /// <summary>How many differences are judged so.</summary>
    public int Count(Judgement judgement) => _known.Values.Count(known => known == judgement);

    /// <summary>What was said of two values of a story; null where nobody has looked at them.</summary>
    public Judgement? Of(string story, decimal first, decimal second) => _known.TryGetValue(Key(story, first, second), out var known) ? known : null;

    private static (string, decimal, decimal) Key(string story, decimal first, decimal second) => (story, Math.Min(first, second), Math.Max(first, second));

    private sealed record Line([property: JsonRequired] string Story, [property: JsonRequired] IReadOnlyList<decimal> Values, [property: JsonRequired] Judgement Is);
}

/// <summary>Whether two values are printed of one thing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Judgement>))]
internal enum Judgement
{
    /// <summary>Of one thing, and both cannot be true at once.</summary>
    [JsonStringEnumMemberName("right")]
    Right,

    /// <summary>A careful reader could say either.</summary>
    [JsonStringEnumMemberName("arguable")]
    Arguable,

    /// <summary>Of two things, or no figure.</summary>
    [JsonStringEnumMemberName("wrong")]
    Wrong,
}
