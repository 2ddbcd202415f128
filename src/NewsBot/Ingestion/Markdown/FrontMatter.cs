using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsBot.Ingestion.Markdown;

/// <summary>The facts that stand between two lines of hyphens above a text, in YAML.</summary>
internal sealed record FrontMatter
{
    public static FrontMatter None { get; } = new();

    public string? Title { get; private init; }

    public string? Outlet { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public string? Url { get; private init; }

    /// <summary>The dateline's place.</summary>
    public string? Dateline { get; private init; }

    /// <summary>The wire agency that is credited.</summary>
    public string? WireCredit { get; private init; }

    /// <summary>As written; null where there is none.</summary>
    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    /// <summary>What is wrong with it, in one plain sentence; null where nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Reads the lines between the hyphens. Unknown names are passed over; the values of known ones must be text or lists of text.</summary>
    public static FrontMatter Parse(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return None;
            if (stream.Documents[0].RootNode is not YamlMappingNode root) return Broken("it is not a list of names and values");

            return Of(root);
        }
        catch (YamlException exception)
        {
            return Broken($"line {exception.Start.Line.ToString(CultureInfo.InvariantCulture)} is not YAML");
        }
    }

    private static FrontMatter Of(YamlMappingNode root)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in root.Children)
            if (key is YamlScalarNode { Value: { } name }) values[name] = Texts(value);

        return new FrontMatter
        {
            Title = First("title", "headline"),
            Outlet = First("outlet", "publisher", "publication", "site"),
            Authors = [.. All("authors", "author", "byline").SelectMany(text => text.Split(" and ")).Select(name => name.Trim()).Where(name => name.Length > 0)],
            Url = First("url", "link", "canonical"),
            Dateline = First("dateline", "place"),
            WireCredit = First("wire", "credit"),
            Published = First("date", "published", "pubdate"),
            Modified = First("modified", "updated"),
        };

        string? First(params string[] names) => All(names).FirstOrDefault(text => text.Length > 0);

        IReadOnlyList<string> All(params string[] names)
        {
            foreach (var name in names)
                if (values.TryGetValue(name, out var found)) return found;
            return [];
        }
    }

    private static IReadOnlyList<string> Texts(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } text } => [text.Trim()],
        YamlSequenceNode list => [.. list.Children.SelectMany(Texts)],
        _ => [],
    };

    private static FrontMatter Broken(string what) => new() { Problem = $"Its front matter is broken: {what}." };
}
