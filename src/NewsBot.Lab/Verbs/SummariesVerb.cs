using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Embeddings;
using NewsBot.Summaries.Sentences;
using NewsBot.Text;

namespace NewsBot.Lab.Verbs;

/// <summary>
/// `summaries`: chooses the sentences of a short summary. With a query the sentences are one article in its order, and the query's values say what the
/// summary is about; without one they are remarks of many people on one thing, in no order.
/// </summary>
internal static class SummariesVerb
{
    // Remarks are summed up in two of them, as the sets' own references are.
    private const int MostRemarks = 2;

    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "{id, sentences, query?}", Required = true };
        var output = new Option<string>("--out") { Description = "{id, summary: [sentences]}", Required = true };
        var verb = new Command("summaries", "Chooses the sentences of a short summary.") { input, output };
        verb.SetAction(parsed =>
        {
            var selector = new SentenceSelector(WordVectorFile.Shipped);
            return JsonLines.Answer<Text, Answer>(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), line => Summarise(line, selector));
        });
        return verb;
    }

    private static Answer Summarise(Text line, SentenceSelector selector)
    {
        var subject = line.Query is { } query ? query.SelectMany(slot => Phrases(slot.Value)).ToList() : [];
        var aim = subject.Count > 0 ? SelectionAim.Brief : new SelectionAim(MostRemarks, 0);
        var sentences = line.Sentences.Select((text, place) => new SelectableSentence(text, line.Id, subject.Count > 0 ? place : null)).ToList();
        return new Answer(line.Id, [.. selector.Select(sentences, subject, aim).Select(chosen => chosen.Index).Order().Select(index => line.Sentences[index])]);
    }

    private static IEnumerable<WantedPhrase> Phrases(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Phrases),
        JsonValueKind.String => Phrase(value.GetString()!),
        _ => [],
    };

    private static IEnumerable<WantedPhrase> Phrase(string value)
    {
        var words = SearchWords.Of(value).Where(word => !StopWords.Contains(word)).Distinct().ToList();
        if (words.Count > 0) yield return new WantedPhrase([.. words.Select(word => new[] { word })]);
    }

    private sealed record Text
    {
        public required string Id { get; init; }

        public required IReadOnlyList<string> Sentences { get; init; }

        public Dictionary<string, JsonElement>? Query { get; init; }
    }

    private sealed record Answer(string Id, [property: JsonPropertyName("summary")] IReadOnlyList<string> Chosen);
}
