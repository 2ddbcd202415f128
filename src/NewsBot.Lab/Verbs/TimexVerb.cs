using System.CommandLine;
using System.Globalization;
using NewsBot.Dates.Expressions;

namespace NewsBot.Lab.Verbs;

/// <summary>`timex`: finds the words of texts that speak of time, seen from the day of each text.</summary>
internal static class TimexVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "Texts: {id, input, ref} or {id, text, dct}", Required = true };
        var output = new Option<string>("--out") { Description = "Expressions: {id, results} or {id, timex}", Required = true };
        var verb = new Command("timex", "Finds the words of texts that speak of time.") { input, output };
        verb.SetAction(parsed => JsonLines.Answer<Line, Dictionary<string, object?>>(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), Answer));
        return verb;
    }

    private static Dictionary<string, object?> Answer(Line line)
    {
        var text = line.Input ?? line.Text ?? "";
        var points = new CodePoints(text);
        var found = (line.Ref ?? line.Dct) is { Length: >= 10 } day // a text without a day of its own has nothing to be seen from
            ? TimeExpressions.In(text, DateOnly.ParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture))
            : [];
        return new()
        {
            ["id"] = line.Id,
            [line.Input is null ? "timex" : "results"] = line.Input is null
                ? found.Select(one => new { start = points.At(one.Span.Start), end = points.At(one.Span.End), value = one.Value }).ToList()
                : found.Select(one => new { text = one.Span.Of(text), start = points.At(one.Span.Start), value = one.Value }).ToList(),
        };
    }

    private sealed record Line(string Id, string? Input, string? Ref, string? Text, string? Dct);
}
