using System.CommandLine;
using System.Net;
using System.Text.RegularExpressions;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Lab.Verbs;

/// <summary>`sentences`: cuts texts into sentences. Each is written with its space collapsed.</summary>
internal static partial class SentencesVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "Texts: {id, text, options?}", Required = true };
        var output = new Option<string>("--out") { Description = "Sentences: {id, sentences}", Required = true };
        var verb = new Command("sentences", "Cuts texts into sentences.") { input, output };
        verb.SetAction(parsed => JsonLines.Answer<Text, Answer>(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), Split));
        return verb;
    }

    private static Answer Split(Text line)
    {
        var text = line.Body;
        if (Option(line, "clean") != "false") text = Clean(text);
        if (Option(line, "doc_type") == "pdf") text = WrappedLine().Replace(text, " ");
        var sentences = SentenceSplitter.Split(text).Select(span => Space().Replace(span.Of(text), " "));
        return new Answer(line.Id, [.. sentences]);
    }

    private static string? Option(Text line, string name) =>
        line.Options?.GetValueOrDefault(name)?.ToString()?.Trim('"', '\'', ':').ToLowerInvariant();

    // What the set calls cleaning: the marks of formats that are no text. Articles are cleaned by their readers instead.
    private static string Clean(string text)
    {
        text = EscapedBreak().Replace(text, "\n").Replace('\r', '\n');
        text = InlineMark().Replace(WebUtility.HtmlDecode(text), "");
        text = WebUtility.HtmlDecode(Tag().Replace(text, " "));
        text = Leader().Replace(text, " ");
        text = ScatteredWord().Replace(text, match => "\n" + match.Value.Replace("\n", "", StringComparison.Ordinal) + "\n");
        return PageNumber().Replace(text, "\n");
    }

    [GeneratedRegex(@"\\ ?r ?\\ ?n ?|\\ ?[rn](?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EscapedBreak();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{b\^>\d*<b\^\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InlineMark();

    [GeneratedRegex(@"\.{5,}|/{5,}|_{5,}|-{5,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leader();

    [GeneratedRegex(@"(?<=^|\n)\p{Lu}{1,2}(?:\n\p{Lu}{1,2}){2,}(?:\n|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ScatteredWord();

    [GeneratedRegex(@"(?<=^|\n)\s*\d{1,3}\s*(?:\n|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[ \t]*\n(?!\s*\n)(?<!\n\s*\n)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WrappedLine();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    private sealed record Text
    {
        public required string Id { get; init; }

        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Body { get; init; }

        public Dictionary<string, object>? Options { get; init; }
    }

    private sealed record Answer(string Id, IReadOnlyList<string> Sentences);
}
