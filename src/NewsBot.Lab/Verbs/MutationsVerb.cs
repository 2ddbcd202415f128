using System.CommandLine;
using System.Globalization;
using NewsBot.Citations;
using NewsBot.Embeddings;
using NewsBot.Lab.Mutations;
using NewsBot.Summaries;

namespace NewsBot.Lab.Verbs;

/// <summary>Measures the gates: true claims of a corpus, in other words and made false.</summary>
internal static class MutationsVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Required = true, Description = "JSON Lines of {text}: articles, neighbours about different things" };
        var wrong = new Option<string?>("--wrong") { Description = "a file to list the wrong verdicts in" };
        var most = new Option<int>("--claims") { Description = "how many true claims to draw", DefaultValueFactory = _ => 1000 };
        var command = new Command("mutations", "Counts the true claims that the gates reject and the false ones they let pass.") { input, wrong, most };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetValue(wrong), parsed.GetValue(most)));
        return command;
    }

    private static int Run(string input, string? wrong, int most)
    {
        var broken = 0;
        var bodies = JsonLines.Read<Article>(input, (line, reason) =>
        {
            broken++;
            Console.Error.WriteLine($"{input}:{line}: {reason}");
        }).Select(read => read.Value.Text).ToList();
        var suite = new MutationSuite(new ClaimChecker(new RelatedWords(WordVectorFile.Shipped).Closeness));
        using var list = wrong is null ? TextWriter.Null : new StreamWriter(wrong);
        // Spread over the articles, so that a long one does not fill the sample.
        var claims = ClaimSource.Of(bodies).ToList();
        var step = Math.Max(1, claims.Count / most);
        for (var i = 0; i < claims.Count; i += step)
            suite.Add(claims[i], (kind, claim, evidence, reason) => list.WriteLine($"{kind}\n  {claim}\n  {evidence.Text}\n  {reason}"));

        Print("true claims", "rejected", suite.True);
        Print("false claims", "let pass", suite.False);
        return broken == 0 ? 0 : 1;
    }

    private static void Print(string title, string wrong, IReadOnlyDictionary<string, MutationSuite.Tally> tallies)
    {
        Console.WriteLine($"| {title} | all | {wrong} | share |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (kind, tally) in tallies) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {tally.All} | {tally.Wrong} | {(double)tally.Wrong / tally.All:F3} |"));
        int all = tallies.Values.Sum(tally => tally.All), bad = tallies.Values.Sum(tally => tally.Wrong);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| together | {all} | {bad} | {(double)bad / Math.Max(1, all):F3} |"));
        Console.WriteLine();
    }

    private sealed record Article(string Text);
}
