using System.CommandLine;
using System.Diagnostics;
using NewsBot.Embeddings;
using NewsBot.Lab.Vectors;

namespace NewsBot.Lab.Verbs;

/// <summary>Builds the word vectors that the bot is shipped with; the same input gives the same bytes.</summary>
internal static class TrainVectorsVerb
{
    public static Command Create()
    {
        var text = new Option<string?>("--text") { Description = "Folder of .txt or .txt.xz files, one paragraph a line; by default `text` of the evaluation data" };
        var wordNet = new Option<string>("--wordnet") { DefaultValueFactory = _ => "/usr/share/wordnet", Description = "Folder of WordNet's database files" };
        var output = new Option<string>("--out") { Required = true, Description = "The file to write" };
        var command = new Command("train-vectors", "Builds the word vectors that the bot is shipped with.") { text, wordNet, output };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(text) ?? (EvaluationData.Folder() is { } data ? Path.Combine(data, "text") : null);
            return Run(folder, parsed.GetRequiredValue(wordNet), parsed.GetRequiredValue(output));
        });
        return command;
    }

    private static int Run(string? folder, string wordNet, string output)
    {
        if (folder is null || !Directory.Exists(folder) || !File.Exists(Path.Combine(wordNet, "data.noun")))
        {
            Console.Error.WriteLine($"Training needs a folder of text (--text, or {EvaluationData.Variable}) and WordNet (--wordnet; Debian package wordnet-base).");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        void Progress(string what) => Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds,6:F1} s  {what}");
        IReadOnlyList<string> files =
        [
            .. Directory.GetFiles(folder).Where(file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".txt.xz", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        var vectors = new VectorTraining(Progress).Learn(files, WordNet.Read(wordNet));
        using var file = File.Create(output);
        WordVectorFile.Write(vectors, file);
        Progress($"{vectors.Words.Count:N0} words, {vectors.Relations.Sum(relations => relations.Count) / 2:N0} relations, {file.Length:N0} bytes");
        return 0;
    }
}
