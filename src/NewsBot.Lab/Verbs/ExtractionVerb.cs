using System.CommandLine;
using System.Globalization;
using NewsBot.Ingestion.Html;
using NewsBot.Ingestion.Languages;

namespace NewsBot.Lab.Verbs;

/// <summary>`extraction`: reads saved pages as the bot does and writes what it took for their articles.</summary>
internal static class ExtractionVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "Pages: {page, url}; they lie in pages/ beside the file", Required = true };
        var output = new Option<string>("--out") { Description = "Articles: {page, title, articleBody, date, authors, outlet, language}", Required = true };
        var verb = new Command("extraction", "Takes the articles from saved pages.") { input, output };
        verb.SetAction(parsed =>
        {
            var lines = parsed.GetRequiredValue(input);
            return JsonLines.Answer<Line, Dictionary<string, object?>>(lines, parsed.GetRequiredValue(output), line =>
            {
                var article = PageFiles.Read(lines, line.Page) is { } html ? HtmlReader.Read(line.Url ?? line.Page, html, DateTimeOffset.UnixEpoch).Article : null;
                return new()
                {
                    ["page"] = line.Page,
                    ["title"] = article?.Title ?? "",
                    ["articleBody"] = article?.Body ?? "",
                    ["date"] = article?.Date?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ["authors"] = article?.Authors ?? [],
                    ["outlet"] = article?.Outlet,
                    ["language"] = article is null ? null : LanguageReader.Of(article.Body, article.Language),
                };
            });
        });
        return verb;
    }

    private sealed record Line(string Page, string? Url);
}
