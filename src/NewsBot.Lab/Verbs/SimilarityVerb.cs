using System.CommandLine;
using System.Text.Json.Serialization;
using NewsBot.Embeddings;

namespace NewsBot.Lab.Verbs;

/// <summary>Says how much two sentences mean the same.</summary>
internal static class SimilarityVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Required = true, Description = "JSON Lines of {id?, a, b}" };
        var output = new Option<string>("--out") { Required = true, Description = "JSON Lines of {id?, score} to write" };
        var command = new Command("similarity", "Says how much two sentences mean the same.") { input, output };
        command.SetAction(parsed =>
        {
            var similarity = SentenceSimilarity.Shipped;
            return JsonLines.Answer<Pair, Answer>(
                parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), pair => new Answer(pair.Id, similarity.Between(pair.A, pair.B)));
        });
        return command;
    }

    private sealed record Pair(string? Id, [property: JsonRequired] string A, [property: JsonRequired] string B);

    private sealed record Answer([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Id, double Score);
}
