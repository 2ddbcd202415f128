using System.Text.Json;

namespace NewsBot.Tests.Desk.Planted;

/// <summary>The pairs written by hand in `Data`: two short articles of one day, and how their figures or their quotations stand to each other.</summary>
internal static class PairFile
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>The pairs of a kind, in order.</summary>
    public static IReadOnlyList<Pair> Read(string name, string kind) =>
    [
        .. File.ReadLines(Path.Combine(Folders.Project, "tests", "NewsBot.Tests", "Desk", "Planted", "Data", name))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<Pair>(line, s_options)!)
            .Where(pair => pair.Kind == kind),
    ];

    public sealed record Pair(string Kind, string First, string Second);
}
