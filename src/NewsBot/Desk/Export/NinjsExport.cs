using System.Text.Json.Nodes;
using NewsBot.Articles.Dating;

namespace NewsBot.Desk.Export;

/// <summary>
/// An article as IPTC ninjs 2.0 (https://iptc.org/standards/ninjs/). What the standard has no place for, the derived facts, stands in a description of its own
/// as JSON, so that the document stays valid.
/// </summary>
internal static class NinjsExport
{
    /// <summary>The role of the description that holds the derived facts.</summary>
    public const string FactsRole = "newsbot:facts";

    public static string Of(ArticleFacts facts)
    {
        var article = facts.Article;
        var item = new JsonObject
        {
            ["uri"] = article.Url ?? $"urn:newsbot:article:{article.Id}",
            ["type"] = "text",
            ["representationtype"] = "full",
            ["version"] = $"{facts.Version}",
            ["versioncreated"] = article.Dates.FirstOrDefault(date => date.Kind is DateKind.Modified) is { } modified ? FactsJson.Midnight(modified.Date) : FactsJson.Time(article.FetchedAt),
            ["pubstatus"] = "usable",
            ["title"] = article.Title,
            ["headlines"] = FactsJson.Array([new JsonObject { ["role"] = "main", ["value"] = article.Title }]),
            ["bodies"] = FactsJson.Array([new JsonObject { ["role"] = "main", ["contenttype"] = "text/plain", ["charcount"] = article.Body.Length, ["value"] = article.Body }]),
            ["descriptions"] = FactsJson.Array(
            [
                .. article.Captions.Select(caption => new JsonObject { ["role"] = "caption", ["contenttype"] = "text/plain", ["value"] = caption }),
                new JsonObject { ["role"] = FactsRole, ["contenttype"] = "application/json", ["value"] = FactsJson.OneLine(FactsJson.Of(facts)) },
            ]),
            ["people"] = FactsJson.Array(facts.Quotes.Select(quote => quote.Speaker?.Name).OfType<string>().Distinct().Select(name => new JsonObject { ["name"] = name, ["rel"] = "speaker" })),
            ["altids"] = FactsJson.Array([new JsonObject { ["role"] = "newsbot", ["value"] = article.Id }]),
            ["standard"] = new JsonObject { ["name"] = "ninjs", ["version"] = "2.0", ["schema"] = "http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json" },
        };
        if (article.Date is { } published) item["contentcreated"] = FactsJson.Midnight(published.Date);
        if (article.Language is { } language) item["language"] = language;
        if (article.Authors.Count > 0) item["by"] = string.Join(", ", article.Authors);
        if (article.Dateline is { } place) item["located"] = place;
        if (article.Outlet is { } outlet) item["copyrightholder"] = outlet;
        if (article.Url is { } url) item["renditions"] = FactsJson.Array([new JsonObject { ["name"] = "page", ["href"] = url }]);
        string?[] sources = [article.Outlet, article.WireCredit];
        item["infosources"] = FactsJson.Array(sources.OfType<string>().Distinct().Select(name => new JsonObject { ["name"] = name }));
        return FactsJson.Indented(item);
    }
}
