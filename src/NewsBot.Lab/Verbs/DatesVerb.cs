using System.CommandLine;
using System.Globalization;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Ingestion.Html;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Lab.Verbs;

/// <summary>`dates`: finds the date of saved pages and of bare texts, with the method and how far it can be trusted.</summary>
internal static class DatesVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "Pages {page, url} (in pages/ beside the file), or texts {id, text}", Required = true };
        var output = new Option<string>("--out") { Description = "Dates: {page or id, date, method, confidence}", Required = true };
        var verb = new Command("dates", "Finds the date of pages and texts.") { input, output };
        verb.SetAction(parsed =>
        {
            var lines = parsed.GetRequiredValue(input);
            return JsonLines.Answer<Line, Dictionary<string, object?>>(lines, parsed.GetRequiredValue(output), line => Answer(lines, line));
        });
        return verb;
    }

    private static Dictionary<string, object?> Answer(string lines, Line line)
    {
        var dates = line.Page is { } page
            ? PageFiles.Read(lines, page) is { } html ? HtmlReader.Dates(line.Url ?? page, html) : []
            : PlainTextReader.Read(line.Id ?? "", line.Text ?? "", DateTimeOffset.UnixEpoch).Article?.Dates ?? [];
        var date = dates.FirstOrDefault(evidence => evidence.Kind is DateKind.Published);
        var (name, value) = line.Page is { } named ? ("page", named) : ("id", line.Id);
        return new()
        {
            [name] = value,
            ["date"] = date?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["method"] = date?.Method.ToString(),
            ["confidence"] = date?.Confidence switch
            {
                Confidence.High => "high",
                Confidence.Medium => "medium",
                Confidence.Low => "low",
                _ => null,
            },
        };
    }

    private sealed record Line(string? Page, string? Url, string? Id, string? Text);
}
