using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsBot.Embeddings;
using NewsBot.Retrieval.Indexes;
using NewsBot.Retrieval.Ranking;

namespace NewsBot.Lab.Verbs;

/// <summary>Ranks texts for queries with the bot's own ranking and writes a TREC run.</summary>
internal static class RetrievalVerb
{
    private const int Depth = 1000;

    public static Command Create()
    {
        var documents = new Option<string>("--docs") { Required = true, Description = "JSON Lines of {id, title, text}" };
        var queries = new Option<string>("--queries") { Required = true, Description = "JSON Lines of {qid, query}" };
        var run = new Option<string>("--out") { Required = true, Description = "The TREC run to write" };
        var mode = new Option<string>("--mode") { DefaultValueFactory = _ => "hybrid", Description = "hybrid, keyword or vector" };
        mode.AcceptOnlyFromAmong("hybrid", "keyword", "vector");
        var command = new Command("retrieval", "Ranks texts for queries.") { documents, queries, run, mode };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(documents),
            parsed.GetRequiredValue(queries),
            parsed.GetRequiredValue(run),
            parsed.GetRequiredValue(mode),
            cancellationToken)));
        return command;
    }

    private static int Run(string documents, string queries, string run, string mode, CancellationToken cancellationToken)
    {
        var failed = 0;
        void Report(string file, int line, string reason)
        {
            failed++;
            Console.Error.WriteLine($"{file}:{line}: {reason}");
        }

        var texts = JsonLines.Read<Document>(documents, (line, reason) => Report(documents, line, reason)).Select(line => line.Value).ToList();
        var index = new MemoryIndex([.. texts.Select(text => text.Title ?? "")], [.. texts.Select(text => text.Text)]);
        var ranking = new PassageRanking(WordVectorFile.Shipped, Weights(mode));
        using var writer = new StreamWriter(run, false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var (line, query) in JsonLines.Read<Query>(queries, (line, reason) => Report(queries, line, reason)))
        {
            var rank = 0;
            foreach (var passage in ranking.Rank(query.Text, index, Depth, cancellationToken))
            {
                var score = passage.Score.ToString("R", CultureInfo.InvariantCulture);
                writer.WriteLine($"{query.Qid} Q0 {texts[(int)passage.Candidate.Key].Id} {++rank} {score} newsbot-{mode}");
            }
        }

        return failed == 0 ? 0 : 1;
    }

    private static RankingWeights Weights(string mode) => mode switch
    {
        "keyword" => RankingWeights.Keyword,
        "vector" => RankingWeights.Vector,
        _ => RankingWeights.Hybrid,
    };

    private sealed record Document(
        [property: System.Text.Json.Serialization.JsonRequired] string Id,
        string? Title,
        [property: System.Text.Json.Serialization.JsonRequired] string Text);

    private sealed record Query(
        [property: System.Text.Json.Serialization.JsonRequired] string Qid,
        [property: System.Text.Json.Serialization.JsonRequired, System.Text.Json.Serialization.JsonPropertyName("query")] string Text);
}
