using System.CommandLine;
using NewsBot.Desk.Comparing.Matching;
using NewsBot.Lab.Comparing;

namespace NewsBot.Lab.Verbs;

/// <summary>`train-figures`: trains the trees that tell which figures of two articles are about one thing; the same input gives the same bytes.</summary>
internal static class TrainFiguresVerb
{
    public static Command Create()
    {
        var stories = new Option<string[]>("--stories") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "JSON Lines of stories with a key of what is about one thing" };
        var pairs = new Option<string[]>("--pairs") { AllowMultipleArgumentsPerToken = true, Description = "JSON Lines of {kind, first, second}: pairs of short articles", DefaultValueFactory = _ => [] };
        var real = new Option<string?>("--real") { Description = "JSON Lines of {id, story, text}: real articles; every second story is taken" };
        var judged = new Option<string?>("--judged") { Description = "JSON Lines of {story, values, is}: what a reader said of two values" };
        var output = new Option<string>("--out") { Required = true, Description = "The file to write" };
        var command = new Command("train-figures", "Trains the trees that tell which figures of two articles are about one thing.") { stories, pairs, real, judged, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(stories), parsed.GetRequiredValue(pairs), parsed.GetValue(real), parsed.GetValue(judged), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string[] stories, string[] pairs, string? real, string? judged, string output)
    {
        List<FigureSample> samples = [.. stories.SelectMany(FigureSamples.OfStories), .. pairs.SelectMany(FigureSamples.OfPairs)];
        if (real is not null)
            samples.AddRange(FigureSamples.OfRealArticles(RealStories.Read(real).Where((_, place) => place % 2 == 0), judged is null ? new JudgedDifferences() : JudgedDifferences.Read(judged)));

        var trees = FigureTrainer.Train(samples);
        using var file = File.Create(output);
        FigureTrees.Write(trees, file);
        Console.Error.WriteLine($"{samples.Count:N0} pairs, {samples.Count(sample => sample.AreOne):N0} of them about one thing; {trees.Trees.Count} trees, {file.Length:N0} bytes");
        return 0;
    }
}
