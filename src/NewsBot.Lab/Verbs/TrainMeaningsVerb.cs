using System.CommandLine;
using NewsBot.Citations.Words.Meaning;
using NewsBot.Embeddings;
using NewsBot.Lab.Meanings;
using NewsBot.Lab.Vectors;

namespace NewsBot.Lab.Verbs;

/// <summary>Builds the file of meanings that the gates are shipped with; the same input gives the same bytes.</summary>
internal static class TrainMeaningsVerb
{
    public static Command Create()
    {
        var wordNet = new Option<string>("--wordnet") { DefaultValueFactory = _ => "/usr/share/wordnet", Description = "Folder of WordNet's database files" };
        var output = new Option<string>("--out") { Required = true, Description = "The file to write" };
        var command = new Command("train-meanings", "Builds the meanings of words that the gates are shipped with.") { wordNet, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(wordNet), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(string wordNet, string output)
    {
        if (!File.Exists(Path.Combine(wordNet, "data.noun")))
        {
            Console.Error.WriteLine("It needs WordNet (--wordnet; Debian package wordnet-base).");
            return 2;
        }

        // Words that the built-in vectors know are those that news and speeches use.
        var graph = MeaningBuilder.Build(WordNet.Read(wordNet), WordVectorFile.Shipped.Words.ToHashSet(StringComparer.Ordinal));
        using var file = File.Create(output);
        MeaningFile.Write(graph, file);
        Console.Error.WriteLine($"{graph.Senses.Count:N0} words, {graph.Wider.Count:N0} meanings, {file.Length:N0} bytes");
        return 0;
    }
}
