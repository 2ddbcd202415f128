using System.CommandLine;
using System.Text.RegularExpressions;
using NewsBot.Lab.Report;

namespace NewsBot.Lab.Verbs;

/// <summary>`report`: runs every dev set that is present and prints one table: set, metric, ours, baseline, goal.</summary>
internal static class ReportVerb
{
    /// <param name="lab">The command that has the other verbs.</param>
    public static Command Create(Command lab)
    {
        var only = new Option<string[]>("--only") { Description = "Sets whose name holds one of these words", AllowMultipleArgumentsPerToken = true };
        var verb = new Command("report", "Runs every dev set that is present and prints one table.") { only };
        verb.SetAction((parsed, cancellationToken) => RunAsync(lab, parsed.GetValue(only) ?? [], cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Command lab, IReadOnlyList<string> only, CancellationToken cancellationToken)
    {
        if (EvaluationData.Folder() is not { } data)
        {
            await Console.Error.WriteLineAsync($"The evaluation data is absent; {EvaluationData.Variable} names its folder.");
            return 1;
        }

        var scratch = Directory.CreateTempSubdirectory("newsbot-lab-");
        var worst = 0;
        try
        {
            Console.WriteLine("| set | metric | ours | baseline | goal |\n|---|---|---|---|---|");
            foreach (var set in EvaluationSets.All.Where(set => only.Count == 0 || only.Any(word => set.Name.Contains(word, StringComparison.Ordinal))))
            {
                var path = Path.Combine(data, set.Name);
                if (!Path.Exists(path) || lab.Subcommands.All(verb => verb.Name != set.Verb[0]))
                {
                    var missing = Path.Exists(path) ? $"the lab has no verb {set.Verb[0]}" : "absent";
                    foreach (var metric in set.Metrics) Console.WriteLine($"| {set.Name} | {metric.Name} | {missing} | {metric.Baseline} | {metric.Goal} |");
                    continue;
                }

                worst = Math.Max(worst, await RunAsync(lab, set, path, Path.Combine(data, "..", "tools"), scratch.FullName, cancellationToken));
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }

        return worst;
    }

    private static async Task<int> RunAsync(Command lab, EvaluationSet set, string path, string tools, string scratch, CancellationToken cancellationToken)
    {
        var answer = Path.Combine(scratch, $"{set.Name.Replace('/', '-')}.out");
        string[] Filled(IEnumerable<string> words) => [.. words.Select(word => word.Replace("{data}", path, StringComparison.Ordinal).Replace("{out}", answer, StringComparison.Ordinal))];

        var code = await lab.Parse(Filled(set.Verb)).InvokeAsync(cancellationToken: cancellationToken);
        string printed;
        try
        {
            printed = await Scorer.RunAsync([Path.Combine(tools, set.Scorer[0]), .. Filled(set.Scorer.Skip(1))], cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            await Console.Error.WriteLineAsync($"{set.Name}: {exception.Message}");
            printed = "";
            code = 1;
        }

        foreach (var metric in set.Metrics)
        {
            var figure = Regex.Match(printed, metric.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            Console.WriteLine($"| {set.Name} | {metric.Name} | {(figure.Success ? figure.Groups[1].Value : "–")} | {metric.Baseline} | {metric.Goal} |");
        }

        return code;
    }
}
