using System.CommandLine;
using NewsBot.Lab.Quotes;
using NewsBot.Quotes;
using NewsBot.Quotes.Tagging;

namespace NewsBot.Lab.Verbs;

/// <summary>`lab quotes --in A --out B`: the quotations of each text.</summary>
internal static class QuotesVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "JSON Lines of {doc, text}", Required = true };
        var output = new Option<string>("--out") { Description = "JSON Lines of {doc, quotes}", Required = true };
        var model = new Option<string?>("--model") { Description = "a model file in place of the one that ships" };
        var command = new Command("quotes", "Finds who said what in each text.") { input, output, model };
        command.SetAction(parsed =>
        {
            var extractor = parsed.GetValue(model) is { } path ? new QuoteExtractor(ReadModel(path)) : new QuoteExtractor();
            return JsonLines.Answer<QuoteText, QuoteAnswer>(
                parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), line => QuoteAnswer.Of(line, extractor.Extract(line.Text)));
        });
        return command;
    }

    private static TaggingModel ReadModel(string path)
    {
        using var file = File.OpenRead(path);
        return TaggingModel.Read(file);
    }
}
