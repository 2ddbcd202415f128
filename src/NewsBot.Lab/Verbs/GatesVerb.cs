using System.CommandLine;
using System.Text.Json.Serialization;
using NewsBot.Citations;
using NewsBot.Embeddings;
using NewsBot.Summaries;

namespace NewsBot.Lab.Verbs;

/// <summary>Says whether claims stand on their evidence.</summary>
internal static class GatesVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Required = true, Description = "JSON Lines of {id, claim, evidence: [{text, speaker?}]}" };
        var output = new Option<string>("--out") { Required = true, Description = "JSON Lines of {id, verdict, reason} to write" };
        var command = new Command("gates", "Says whether claims stand on their evidence.") { input, output };
        command.SetAction(parsed =>
        {
            var checker = new ClaimChecker(new RelatedWords(WordVectorFile.Shipped).Closeness);
            return JsonLines.Answer<Claim, Answer>(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), claim => AnswerTo(claim, checker));
        });
        return command;
    }

    private static Answer AnswerTo(Claim claim, ClaimChecker checker)
    {
        var verdict = checker.Check(claim.Text, [.. claim.Evidence.Select(passage => new Evidence(passage.Text, passage.Speaker))]);
        return new Answer(claim.Id, verdict.Supported ? "supported" : "rejected", verdict.Reason);
    }

    private sealed record Claim(
        [property: JsonRequired] string Id,
        [property: JsonRequired, JsonPropertyName("claim")] string Text,
        [property: JsonRequired] IReadOnlyList<Passage> Evidence);

    private sealed record Passage([property: JsonRequired] string Text, string? Speaker);

    private sealed record Answer(string Id, string Verdict, string Reason);
}
