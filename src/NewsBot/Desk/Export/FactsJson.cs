using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Articles;
using NewsBot.Storage.Filters;

namespace NewsBot.Desk.Export;

/// <summary>The facts derived from an article as JSON of our own: spans are UTF-16 units of its body, half-open.</summary>
internal static class FactsJson
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(ArticleFacts facts)
    {
        var body = facts.Article.Body;
        return new JsonObject
        {
            ["id"] = facts.Article.Id,
            ["version"] = facts.Version,
            ["bodyHash"] = facts.Article.BodyHash,
            ["readAt"] = Time(facts.Article.FetchedAt),
            ["dates"] = Array(facts.Article.Dates.Select(date => new JsonObject
            {
                ["date"] = FilterClause.Day(date.Date),
                ["kind"] = KebabName.Of(date.Kind),
                ["method"] = KebabName.Of(date.Method),
                ["confidence"] = KebabName.Of(date.Confidence),
                ["words"] = date.Words,
                ["span"] = Span(date.Span),
            })),
            ["quotes"] = Array(facts.Quotes.Select(quote => new JsonObject
            {
                ["id"] = quote.Id,
                ["kind"] = KebabName.Of(quote.Kind),
                ["fragments"] = Array(quote.Content.Select(span => new JsonObject { ["words"] = span.Of(body), ["start"] = span.Start, ["end"] = span.End })),
                ["cue"] = Words(quote.Cue, body),
                ["source"] = Words(quote.Source, body),
                ["speaker"] = quote.Speaker?.Name,
                ["role"] = quote.Speaker?.Role,
                ["inferred"] = quote.Speaker?.Inferred,
            })),
            ["figures"] = Array(facts.Figures.Select(figure => new JsonObject
            {
                ["words"] = figure.Span.Of(body),
                ["low"] = figure.Low,
                ["high"] = figure.High,
                ["approximation"] = figure.Approximation,
                ["unit"] = figure.Unit,
                ["counted"] = figure.Counted,
                ["place"] = figure.Place,
                ["asOf"] = figure.AsOf is { } day ? FilterClause.Day(day) : null,
                ["saidBy"] = figure.SaidBy,
                ["span"] = Span(figure.Span),
            })),
            ["sameStory"] = Array(facts.SameStory.Select(id => JsonValue.Create(id))),
            ["copies"] = Array(facts.Copies.Select(id => JsonValue.Create(id))),
            ["earlierVersions"] = Array(facts.Earlier.Select(earlier => new JsonObject
            {
                ["version"] = earlier.Version,
                ["readAt"] = Time(earlier.ReadAt),
                ["title"] = earlier.Title,
                ["body"] = earlier.Body,
            })),
        };
    }

    public static JsonArray Array(IEnumerable<JsonNode?> nodes) => [.. nodes];

    /// <summary>A day as midnight of it, UTC: the standards want a time, and the archive knows days.</summary>
    public static string Midnight(DateOnly day) => $"{FilterClause.Day(day)}T00:00:00Z";

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    public static string Indented(JsonNode node) => node.ToJsonString(s_indented);

    public static string OneLine(JsonNode node) => node.ToJsonString(s_oneLine);

    private static string? Words(TextSpan? span, string body) => span?.Of(body);

    private static JsonArray? Span(TextSpan? span) => span is { } known ? [known.Start, known.End] : null;
}
