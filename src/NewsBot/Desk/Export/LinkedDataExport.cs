using System.Text.Json.Nodes;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Storage.Filters;

namespace NewsBot.Desk.Export;

/// <summary>An article as JSON-LD in the words of schema.org: https://schema.org/NewsArticle.</summary>
internal static class LinkedDataExport
{
    public static string Of(ArticleFacts facts)
    {
        var article = facts.Article;
        var item = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["identifier"] = article.Id,
            ["headline"] = article.Title,
            ["articleBody"] = article.Body,
            ["version"] = facts.Version,
            ["sdDatePublished"] = FactsJson.Time(article.FetchedAt),
            ["hasPart"] = FactsJson.Array(facts.Quotes.Select(quote => Quotation(quote, article.Body))),
            ["mentions"] = FactsJson.Array([.. facts.Figures.Select(figure => Value(figure, article.Body)), .. article.Dates.Select(Evidence)]),
        };
        if (article.Url is { } url) item["url"] = url;
        if (article.Language is { } language) item["inLanguage"] = language;
        if (article.Date is { } published) item["datePublished"] = FilterClause.Day(published.Date);
        if (article.Dates.FirstOrDefault(date => date.Kind is DateKind.Modified) is { } modified) item["dateModified"] = FilterClause.Day(modified.Date);
        if (article.Dateline is { } dateline) item["dateline"] = dateline;
        if (article.Outlet is { } outlet) item["publisher"] = Named("Organization", outlet);
        if (article.WireCredit is { } agency) item["provider"] = Named("Organization", agency);
        if (article.Authors.Count > 0) item["author"] = FactsJson.Array(article.Authors.Select(author => Named("Person", author)));
        if (article.Captions.Count > 0) item["image"] = FactsJson.Array(article.Captions.Select(caption => new JsonObject { ["@type"] = "ImageObject", ["caption"] = caption }));
        if (facts.SameStory.Count > 0) item["relatedLink"] = FactsJson.Array(facts.SameStory.Select(id => JsonValue.Create($"urn:newsbot:article:{id}")));
        if (facts.Copies.Count > 0) item["workExample"] = FactsJson.Array(facts.Copies.Select(id => new JsonObject { ["@type"] = "NewsArticle", ["identifier"] = id }));

        // What it is a modification of: https://schema.org/isBasedOn.
        if (facts.Earlier.Count > 0)
        {
            item["isBasedOn"] = FactsJson.Array(facts.Earlier.Select(earlier => new JsonObject
            {
                ["@type"] = "NewsArticle",
                ["version"] = earlier.Version,
                ["headline"] = earlier.Title,
                ["articleBody"] = earlier.Body,
                ["sdDatePublished"] = FactsJson.Time(earlier.ReadAt),
            }));
        }

        return FactsJson.Indented(item);
    }

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static JsonObject Quotation(Quote quote, string body)
    {
        var quotation = new JsonObject
        {
            ["@type"] = "Quotation",
            ["identifier"] = quote.Id,
            ["additionalType"] = KebabName.Of(quote.Kind),
            ["text"] = string.Join(Replies.ReplyItem.Interruption, quote.Content.Select(span => span.Of(body))),
        };
        if (quote.Speaker is not { } speaker) return quotation;

        var person = Named("Person", speaker.Name);
        if (speaker.Role is { } role) person["jobTitle"] = role;
        quotation["spokenByCharacter"] = person;
        if (speaker.Inferred) quotation["creditText"] = "The speaker is inferred, not printed beside the words.";
        return quotation;
    }

    private static JsonObject Value(Figure figure, string body)
    {
        var value = new JsonObject { ["@type"] = "QuantitativeValue", ["description"] = figure.Span.Of(body) };
        if (figure.Counted is { } counted) value["name"] = counted;
        if (figure.Low == figure.High) value["value"] = figure.Low;
        else (value["minValue"], value["maxValue"]) = (figure.Low, figure.High);
        if (figure.Unit is { } unit) value["unitText"] = unit;
        return value;
    }

    private static JsonObject Evidence(DateEvidence date) => new()
    {
        ["@type"] = "PropertyValue",
        ["name"] = $"date {KebabName.Of(date.Kind)}",
        ["value"] = FilterClause.Day(date.Date),
        ["measurementTechnique"] = KebabName.Of(date.Method),
        ["description"] = $"{KebabName.Of(date.Confidence)} confidence{(date.Words is "" ? "" : $": {date.Words}")}",
    };
}
