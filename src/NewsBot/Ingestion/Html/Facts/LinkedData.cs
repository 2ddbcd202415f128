using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsBot.Ingestion.Json;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>What a page states about its article for machines, in JSON-LD by the vocabulary of schema.org.</summary>
internal sealed partial class LinkedData
{
    private const int DeepestObject = 64;
    private const int LongestScript = 1024 * 1024;
    private const int LongestSalvaged = 50_000;

    private static readonly string[] ArticleTypes = ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "Article", "BlogPosting", "TechArticle", "ScholarlyArticle", "Report", "SocialMediaPosting"];

    private readonly JsonElement? _article;
    private readonly List<JsonElement> _all;

    private LinkedData(JsonElement? article, List<JsonElement> all) => (_article, _all) = (article, all);

    public static LinkedData Of(IDocument document)
    {
        var all = new List<JsonElement>();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
            if (script.TextContent.Length <= LongestScript && Parse(script.TextContent) is { } root) Collect(root, all, 0);

        var articles = ArticleTypes.SelectMany(type => all.Where(item => HasType(item, type))).ToList();
        var title = Bare(document.Title ?? "");
        return new LinkedData(articles.Count == 0 ? null : articles.FirstOrDefault(item => IsTitled(item, title), articles[0]), all);
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
        JsonValueKind.String => [WebUtility.HtmlDecode(value.GetString()!).Trim()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => NamesOf(item, depth + 1)),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => NamesOf(name, depth + 1),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind is JsonValueKind.String =>
            _all.Where(item => item.TryGetProperty("@id", out var other) && other.ValueKind is JsonValueKind.String && other.ValueEquals(id.GetString()) && item.TryGetProperty("name", out _))
                .Take(1).SelectMany(item => NamesOf(item, depth + 1)),
        _ => [],
    };

    // A page may describe the articles that it links to as well.
    private static bool IsTitled(JsonElement item, string title) => TextOf(item, "headline") is { } headline && Bare(headline) is { Length: > 0 } bare && title.Contains(bare, StringComparison.Ordinal);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Entities of HTML mean nothing in JSON; pages print them all the same.
    private static string? TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? WebUtility.HtmlDecode(text).Trim() : null;

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
                // The second attempt is without breaks; of a page whose data is still broken what can be made out is taken.
            }
        }

        return Salvaged(text);
    }

    // The plain properties of an object that no parser takes, for a quotation mark in one of them was not escaped.
    private static JsonElement? Salvaged(string text)
    {
        text = text[..Math.Min(text.Length, LongestSalvaged)];
        var properties = new JsonObject();
        foreach (Match property in PlainProperty().Matches(text)) properties.TryAdd(property.Groups["name"].Value, JsonValue.Create(property.Groups["value"].Value));
        if (AuthorName().Match(text) is { Success: true } author) properties["author"] = author.Groups["name"].Value;
        if (!properties.ContainsKey("@type")) return null;

        using var document = JsonDocument.Parse(properties.ToJsonString());
        return document.RootElement.Clone();
    }

    [GeneratedRegex("""[{,]\s*"(?<name>@type|headline|datePublished|dateModified)"\s*:\s*"(?<value>[^"\\\n]{1,300})"\s*(?=[,}])""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PlainProperty();

    [GeneratedRegex(@"""author""\s*:\s*[\[{][^\]}]{0,300}?""name""\s*:\s*""(?<name>[^""\\\n]{1,100})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AuthorName();
}
