using System.Text.Json;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates.Publication;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Languages;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Json;

/// <summary>Reads IPTC's news in JSON, versions 1 to 3: https://iptc.org/standards/ninjs/.</summary>
internal static class NinjsReader
{
    private const string LineFeed = "\n"; // which ends a paragraph in wire copy

    /// <summary>The items of a document that is one item, a list of items, or an object that lists them; empty where none of them is ninjs.</summary>
    public static IReadOnlyList<JsonElement> Items(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => [.. root.EnumerateArray().Where(Is).Take(FeedReader.MostItems)],
        JsonValueKind.Object when Is(root) => [root],
        JsonValueKind.Object => [.. root.List("items", "_items", "results").Where(Is).Take(FeedReader.MostItems)],
        _ => [],
    };

    /// <summary>An item of a list as an item of a feed: changed by any word of it.</summary>
    public static FeedItem Item(JsonElement item, SourceDocument document) => new()
    {
        Id = item.Text("uri"),
        Url = UrlOf(item),
        Title = Headline(item),
        Content = item.GetRawText(),
        Published = item.Text("versioncreated", "versionCreated", "firstcreated", "firstCreated"),
        Told = Read(item, document),
    };

    /// <summary>The article of an item, why there is none, or that its publisher withdraws it (`pubStatus` canceled).</summary>
    public static ReadOutcome Read(JsonElement item, SourceDocument document)
    {
        var uri = item.Text("uri")!;
        var url = UrlOf(item);
        var id = ArticleIdentity.IdOf(url, $"ninjs:{uri}");
        var note = item.Text("ednote", "edNote");
        switch (item.Text("pubstatus", "pubStatus")?.ToLowerInvariant())
        {
            case "canceled" or "cancelled": return ReadOutcome.Withdraws(id, $"Its publisher has withdrawn it{(note is null ? "" : $": {ItemText.Plain(note).TrimEnd('.')}")}.");
            case "withheld": return ReadOutcome.Skipped("Its publisher withholds it for now.");
        }

        if (item.Text("type") is { } type && type is not ("text" or "composite")) return ReadOutcome.Skipped($"It is no text but “{(type.Length > 20 ? type[..20] : type)}”.");

        var text = ItemText.Of(Body(item));
        if (text.Paragraphs.Count == 0) return ReadOutcome.Skipped("It holds no text of an article.");

        var dateline = PrintedDateline.Of(text.Paragraphs[0]);
        var source = Names(item, "infosources", "infoSources").FirstOrDefault() ?? item.Text("copyrightholder", "copyrightHolder");
        var wire = dateline?.Agency ?? (source is null ? null : PrintedDateline.AgencyOf(source));
        var language = item.Text("language") ?? item.List("language").Select(one => one.ValueKind is JsonValueKind.String ? one.GetString() : null).FirstOrDefault();
        return ReadOutcome.Read(new Article
        {
            Id = id,
            OtherIds = [.. new[] { ArticleIdentity.IdOf(null, $"ninjs:{uri}") }.Where(other => other != id)],
            Title = Headline(item),
            Body = text.Body,
            Outlet = source ?? wire,
            WireCredit = wire,
            Authors = Authors(item),
            Url = url,
            Dateline = item.Text("located") ?? dateline?.Place,
            Captions = [.. text.Captions, .. Pictures(item)],
            Language = LanguageTags.Of(language),
            Dates = TextDates.After(
            [
                .. FeedDates.Evidence(item.Text("contentcreated", "contentCreated") ?? item.Text("firstcreated", "firstCreated") ?? item.Text("versioncreated", "versionCreated"), DateKind.Published, document.FetchedAt),
                .. FeedDates.Evidence(item.Text("versioncreated", "versionCreated"), DateKind.Modified, document.FetchedAt),
            ], text.Body, text.Captions),
            Source = document.Source,
            FetchedAt = document.FetchedAt,
        });
    }

    private static bool Is(JsonElement item) => item.Text("uri") is not null
        && (item.Text("pubstatus", "pubStatus", "headline", "body_text", "body_xhtml", "body_html", "versioncreated", "versionCreated", "type") is not null
            || item.List("headlines", "bodies").Any());

    private static string? UrlOf(JsonElement item) => WebLink.Absolute(item.Text("webUrl", "weburl", "url"), null) ?? WebLink.Absolute(item.Text("uri"), null);

    private static string Headline(JsonElement item) =>
        ItemText.Plain(item.Text("headline") ?? MainOf(item.List("headlines"))?.Text("value") ?? item.Text("title"));

    private static string? Body(JsonElement item)
    {
        if (item.Text("body_xhtml", "body_html") is { } html) return html;
        if (item.Text("body_text", "body") is { } text) return ItemText.Marked(text, LineFeed);

        var bodies = item.List("bodies").ToList();
        var best = bodies.Where(body => body.Text("contentType", "contenttype") is { } type && type.Contains("html", StringComparison.OrdinalIgnoreCase)).Cast<JsonElement?>().FirstOrDefault() ?? MainOf(bodies);
        return best?.Text("value") is not { } value ? null
            : best.Value.Text("contentType", "contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) is true ? value : ItemText.Marked(value, LineFeed);
    }

    // Of several wordings the one that is called main, else the first.
    private static JsonElement? MainOf(IEnumerable<JsonElement> wordings)
    {
        var all = wordings.Where(one => one.ValueKind is JsonValueKind.Object).ToList();
        return all.Cast<JsonElement?>().FirstOrDefault(one => one!.Value.Text("role")?.Contains("main", StringComparison.OrdinalIgnoreCase) is true) ?? all.Cast<JsonElement?>().FirstOrDefault();
    }

    private static IReadOnlyList<string> Authors(JsonElement item)
    {
        var line = item.Text("byline", "by");
        var named = line is null ? [] : Byline.Of(line)?.Authors ?? Byline.Names(line);
        return named.Count > 0 ? named : [.. Names(item, "bylines").SelectMany(name => Byline.Of(name)?.Authors ?? Byline.Names(name)).Distinct()];
    }

    private static IEnumerable<string> Names(JsonElement item, params string[] names) =>
        item.List(names).Select(one => one.ValueKind is JsonValueKind.String ? one.GetString() : one.Text("name", "by", "value")).OfType<string>();

    private static IEnumerable<string> Pictures(JsonElement item)
    {
        if (!item.TryGetProperty("associations", out var associations)) return [];

        var all = associations.ValueKind switch
        {
            JsonValueKind.Object => associations.EnumerateObject().Select(one => one.Value),
            JsonValueKind.Array => associations.EnumerateArray(),
            _ => [],
        };
        return all.Where(one => one.Text("type") is "picture" or "graphic" or "video")
            .Select(one => ItemText.Plain(one.Text("description_text", "descriptionText", "description") ?? MainOf(one.List("descriptions"))?.Text("value"))).Where(text => text.Length > 0);
    }
}
