using System.Text.Json;
using AngleSharp.Dom;
using NewsBot.Ingestion.Json;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>What a page states about its article for machines, in JSON-LD by the vocabulary of schema.org.</summary>
internal sealed class LinkedData
{
    private const int DeepestObject = 64;
    private const int LongestScript = 1024 * 1024;

    private static readonly string[] ArticleTypes = ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "Article", "BlogPosting", "TechArticle", "ScholarlyArticle", "Report", "SocialMediaPosting"];

    private readonly JsonElement? _article;
    private readonly List<JsonElement> _all;

    private LinkedData(JsonElement? article, List<JsonElement> all) => (_article, _all) = (article, all);

    public static LinkedData Of(IDocument document)
    {
        var all = new List<JsonElement>();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
            if (script.TextContent.Length <= LongestScript && Parse(script.TextContent) is { } root) Collect(root, all, 0);

        return new LinkedData(ArticleTypes.Select(type => all.Cast<JsonElement?>().FirstOrDefault(item => HasType(item!.Value, type))).FirstOrDefault(item => item is not null), all);
    }

    /// <summary>Whether the page describes an article.</summary>
    public bool HasArticle => _article is not null;

    /// <summary>Whether the page describes a film.</summary>
    public bool HasVideo => _all.Exists(item => HasType(item, "VideoObject"));

    /// <summary>Whether a property of the article says no: false, "False", "http://schema.org/False".</summary>
    public bool Denies(string name) => _article is { } article && article.TryGetProperty(name, out var value)
        && (value.ValueKind is JsonValueKind.False || (value.ValueKind is JsonValueKind.String && value.GetString()!.EndsWith("false", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A text of the article's ("headline", "datePublished"); null where it is absent.</summary>
    public string? Text(string name) => _article is { } article ? TextOf(article, name) : null;

    /// <summary>The same of any object of the page; null where it is absent.</summary>
    public string? AnyText(string name) => _all.Select(item => TextOf(item, name)).FirstOrDefault(text => text is not null);

    /// <summary>The names of persons or organisations that the article's property points to, in order; empty where it is absent.</summary>
    public IReadOnlyList<string> Names(string name) =>
        _article is { } article && article.TryGetProperty(name, out var value) ? [.. NamesOf(value, 0).Where(text => text.Length is > 0 and <= 200)] : [];

    private IEnumerable<string> NamesOf(JsonElement value, int depth) => value.ValueKind switch
    {
        _ when depth > 4 => [],
        JsonValueKind.String => [value.GetString()!.Trim()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => NamesOf(item, depth + 1)),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => NamesOf(name, depth + 1),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind is JsonValueKind.String =>
            _all.Where(item => item.TryGetProperty("@id", out var other) && other.ValueKind is JsonValueKind.String && other.ValueEquals(id.GetString()) && item.TryGetProperty("name", out _))
                .Take(1).SelectMany(item => NamesOf(item, depth + 1)),
        _ => [],
    };

    private static string? TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text.Trim() : null;

    private static bool HasType(JsonElement item, string type) => item.TryGetProperty("@type", out var value) && value.ValueKind switch
    {
        JsonValueKind.String => value.ValueEquals(type),
        JsonValueKind.Array => value.EnumerateArray().Any(one => one.ValueKind is JsonValueKind.String && one.ValueEquals(type)),
        _ => false,
    };

    private static void Collect(JsonElement element, List<JsonElement> all, int depth)
    {
        if (depth > DeepestObject) return;
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, all, depth + 1);
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            all.Add(element);
            foreach (var property in element.EnumerateObject())
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Collect(property.Value, all, depth + 1);
        }
    }

    // Pages print line breaks and comments into it that JSON forbids.
    private static JsonElement? Parse(string text)
    {
        var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestObject };
        foreach (var attempt in new[] { text, text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Trim().Trim(';') })
        {
            try
            {
                using var document = JsonDocument.Parse(JsonText.Whole(attempt), options);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                // The second attempt is without breaks; a page whose data is still broken has none.
            }
        }

        return null;
    }
}
