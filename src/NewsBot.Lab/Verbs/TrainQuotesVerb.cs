using System.CommandLine;
using System.Diagnostics;
using NewsBot.Lab.Quotes;

namespace NewsBot.Lab.Verbs;

/// <summary>`lab train-quotes --in A --out MODEL`: the model file of the quotation engine, byte-identical for the same input and seed.</summary>
internal static class TrainQuotesVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "annotated articles, JSON Lines of {doc, text, quotes}", Required = true };
        var output = new Option<string>("--out") { Description = "the model file", Required = true };
        var seed = new Option<int>("--seed") { Description = "orders the samples", DefaultValueFactory = _ => 7 };
        var command = new Command("train-quotes", "Trains the taggers of the quotation engine.") { input, output, seed };
        command.SetAction(parsed =>
        {
            var failed = 0;
            var articles = new List<TrainingArticle>();
            foreach (var (_, article) in JsonLines.Read<GoldArticle>(parsed.GetRequiredValue(input), Report)) articles.Add(new TrainingArticle(article));

            var watch = Stopwatch.StartNew();
            var training = new QuoteTraining(parsed.GetValue(seed), line => Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds,6:F1} s  {line}"));
            var model = training.Train(articles);
            using var file = File.Create(parsed.GetRequiredValue(output));
            model.Write(file);
            return failed == 0 ? 0 : 1;

            void Report(int line, string reason)
            {
                failed++;
                Console.Error.WriteLine($"{parsed.GetRequiredValue(input)}:{line}: {reason}");
            }
        });
        return command;
    }
}
