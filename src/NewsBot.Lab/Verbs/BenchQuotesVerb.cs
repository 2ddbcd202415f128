using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsBot.Lab.Quotes;
using NewsBot.Quotes;
using NewsBot.Quotes.Tagging;

namespace NewsBot.Lab.Verbs;

/// <summary>`lab bench-quotes --in A`: words a second of one core's time, the time of a text made of quotation marks, the time to load the model.</summary>
internal static class BenchQuotesVerb
{
    private const int Warming = 2; // rounds before the clock runs, until the code is compiled for good
    private const int Rounds = 3;
    private const int Marks = 100_000;
    private const int HostileLength = 2_000_000; // UTF-16 units

    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "JSON Lines of {doc, text}", Required = true };
        var command = new Command("bench-quotes", "Times the quotation engine on one core.") { input };
        command.SetAction(parsed =>
        {
            var load = Stopwatch.StartNew();
            var extractor = new QuoteExtractor(TaggingModel.Shipped);
            Console.WriteLine($"model loaded in {load.Elapsed.TotalMilliseconds:F0} ms");

            var failed = 0;
            var texts = JsonLines.Read<QuoteText>(parsed.GetRequiredValue(input), (_, _) => failed++).Select(line => line.Value.Text).ToList();
            var words = texts.Sum(CountWords);
            for (var round = 0; round < Warming; round++) _ = texts.Sum(text => extractor.Extract(text).Count);
            for (var round = 1; round <= Rounds; round++)
            {
                var found = 0;
                var seconds = Timed(() => found = texts.Sum(text => extractor.Extract(text).Count));
                Console.WriteLine($"round {round}: {words / seconds:F0} words a second ({words} words, {found} quotations)");
            }

            foreach (var (name, text) in HostileTexts())
            {
                var found = 0;
                var seconds = Timed(() => found = extractor.Extract(text).Count);
                Console.WriteLine($"{name}: {text.Length} characters in {seconds:F2} s ({found} quotations)");
            }

            return failed == 0 ? 0 : 1;
        });
        return command;
    }

    /// <summary>The processor time of the whole process, in seconds: what other processes take of a busy machine does not count.</summary>
    private static double Timed(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<(string Name, string Text)> HostileTexts()
    {
        yield return ("one line, balanced marks", Repeat("\"We will see,\" Ann Lee said of it. ", Marks / 2, HostileLength));
        yield return ("one line, opening marks only", Repeat(" “he said that this", Marks, HostileLength));
        yield return ("one line, single marks", Repeat(" 'tis the workers' day", Marks / 2, HostileLength));
        yield return ("paragraphs", Repeat("“We will see,” Ann Lee told reporters.\n\n", Marks / 2, HostileLength));
        yield return ("one sentence, no comma", Repeat(" \"we will see\" she said and", Marks / 2, HostileLength));
        yield return ("signed", Repeat("\"We will see\" — Ann Lee, \"they say\" — Bo Lee, ", Marks / 4, HostileLength));
        yield return ("many names", Names());
        yield return ("names only", Repeat("Mr. Ann Lee Smith of Lee ", Marks, HostileLength));
    }

    /// <summary>Fifty thousand people of a thousand families, each named in full once and by surname once, with quotation marks between.</summary>
    private static string Names()
    {
        var built = new StringBuilder();
        for (var i = 0; built.Length < HostileLength; i++)
            built.Append(CultureInfo.InvariantCulture, $"\"We will see,\" said Ann{Letters(i)} Lee{Letters(i % 1000)}. Mr. Lee{Letters(i % 1000)} \"agreed\".\n");
        return built.ToString();
    }

    private static string Letters(int number) => number < 26 ? $"{(char)('a' + number)}" : $"{Letters(number / 26)}{(char)('a' + (number % 26))}";

    private static string Repeat(string text, int times, int length)
    {
        var built = new StringBuilder(length + text.Length);
        for (var i = 0; i < times && built.Length < length; i++) built.Append(text);
        while (built.Length < length) built.Append("and so it went on ");
        return built.ToString();
    }
}
