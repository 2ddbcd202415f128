using System.Text.Json;
using NewsBot.Citations;
using NewsBot.Embeddings;
using NewsBot.Lab;
using NewsBot.Lab.Mutations;
using NewsBot.Summaries;

namespace NewsBot.Tests.Citations;

public sealed class MutationSuiteTests
{
    private readonly MutationSuite _suite = new(new ClaimChecker(new RelatedWords(WordVectorFile.Shipped).Closeness));
    private readonly List<string> _wrong = [];

    [Fact]
    public void The_seeds_claims_stand_and_their_mutations_fall()
    {
        var bodies = Directory.EnumerateFiles(Path.Combine(Folders.Project, "seeds"), "2*.md").Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file).Split("---\n", 3)[2]).ToList();

        Run(bodies, most: int.MaxValue);

        Assert.True(Share(_suite.True) <= 0.05, string.Join('\n', _wrong));
        Assert.True(Share(_suite.False) <= 0.03, string.Join('\n', _wrong));
    }

    [EvaluationFact]
    public void Claims_of_a_corpus_stand_and_their_mutations_fall()
    {
        var bodies = File.ReadLines(Path.Combine(EvaluationData.Folder()!, "neardup", "ecbplus", "dev.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToList();

        Run(bodies, most: 150);

        Assert.True(Share(_suite.True) <= 0.05, string.Join('\n', _wrong));
        Assert.True(Share(_suite.False) <= 0.03, string.Join('\n', _wrong));
        Assert.True(_suite.False["number"].Wrong <= 0.02 * _suite.False["number"].All + 1, string.Join('\n', _wrong));
        Assert.True(_suite.False["date"].Wrong <= 0.02 * _suite.False["date"].All + 1, string.Join('\n', _wrong));
    }

    private static double Share(IReadOnlyDictionary<string, MutationSuite.Tally> tallies) => (double)tallies.Values.Sum(tally => tally.Wrong) / tallies.Values.Sum(tally => tally.All);

    private void Run(IReadOnlyList<string> bodies, int most)
    {
        var claims = ClaimSource.Of(bodies).ToList();
        for (var i = 0; i < claims.Count; i += Math.Max(1, claims.Count / most))
            _suite.Add(claims[i], (kind, claim, _, reason) => _wrong.Add($"{kind}: {claim} ({reason})"));
    }
}
