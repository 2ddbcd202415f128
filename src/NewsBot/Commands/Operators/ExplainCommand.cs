using System.Globalization;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Summaries.Traces;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot explain`: how an answer came about; with `--rebuild` the answer once more, from what was kept.</summary>
internal sealed class ExplainCommand(AnswerTracer tracer, AnswerRebuilder rebuilder) : ICommand
{
    private const int MostPassages = 20;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "explain",
        Description = "How an answer came about; --rebuild builds it again from what was kept",
        Options =
        [
            new()
            {
                Name = "id",
                Description = "The id that the answer shows",
                Required = true,
                Positional = true,
                MaxLength = 40,
            },
            new() { Name = "rebuild", Description = "Build the answer again and say whether it is the same", Kind = OptionKind.Flag },
        ],
        Audience = Audience.Operators,
        Examples = ["explain k3f9q2a7bd", "explain k3f9q2a7bd rebuild:true"],
        ReadsArchive = false,
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var id = call.Text("id")!.ToLowerInvariant();
        if (tracer.Find(id, cancellationToken) is not { } trace)
        {
            return Task.FromResult(new Reply
            {
                Command = Definition.Name,
                Outcome = Outcome.NothingFound,
                Title = "Nothing found",
                Lead = $"No answer is kept under the id {id}; answers of /summary and /ask are, for as long as the setting Storage:TraceDays says.",
            });
        }

        return Task.FromResult(call.Flag("rebuild") ? Rebuilt(trace, cancellationToken) : Explained(trace));
    }

    private Reply Rebuilt(AnswerTrace trace, CancellationToken cancellationToken)
    {
        var rebuilt = rebuilder.Rebuild(trace, cancellationToken);
        var verdict = rebuilt.Problem ?? "Built again from what was kept, it is the same, word for word and source for source.";
        return rebuilt.Reply with
        {
            Command = Definition.Name,
            Outcome = rebuilt.Reply.Items.Count > 0 || rebuilt.Problem is null ? Outcome.Answered : Outcome.Refused,
            Notes = [verdict, .. rebuilt.Reply.Notes],
        };
    }

    private Reply Explained(AnswerTrace trace) => new()
    {
        Command = Definition.Name,
        AnswerId = trace.AnswerId,
        Outcome = Outcome.Answered,
        Title = $"How the answer {trace.AnswerId} came about",
        Lead = string.Create(CultureInfo.InvariantCulture, $"/{trace.Command} at {trace.At:yyyy-MM-dd HH:mm} UTC: “{trace.Title}”."),
        Notes =
        [
            $"Asked: {(trace.Subject.Text is { } text ? $"“{FilterWords.Shortened(text)}”" : "no topic")}{FilterWords.Of(trace.Subject.Filter)}.",
            .. Words(trace),
            $"Read: {FilterWords.Count(trace.ArticlesRead, "article")}, {FilterWords.Count(trace.Passages.Count, "passage")} found by search.",
            .. trace.Passages.Take(MostPassages).Select(passage => $"Passage {passage.Rank}: {passage.Id} ({(passage.Reasons.Count == 0 ? "near in meaning" : string.Join(", ", passage.Reasons))})."),
            .. trace.Passages.Count > MostPassages ? [$"{FilterWords.Count(trace.Passages.Count - MostPassages, "more passage")} not listed."] : Array.Empty<string>(),
            trace.Model is null ? "Model: none; every sentence is a stored one." : Model(trace.Model),
            .. trace.Claims.Select(claim => $"Shown: “{claim.Text}” by {string.Join(", ", claim.Evidence.Select(citation => $"{citation.ArticleId} {citation.Span.Start}–{citation.Span.End}"))}."),
            .. trace.Dropped.Select(claim => $"Dropped: “{claim.Text}”: {claim.Reason.TrimEnd('.')}."),
            $"Took: {string.Join(", ", trace.Times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Step} {time.Milliseconds:F1} ms")))}.",
        ],
        Actions = [new ReplyAction("Build it again", $"/explain id:{trace.AnswerId} rebuild:true")],
    };

    private static IEnumerable<string> Words(AnswerTrace trace) => trace.Subject.Phrases.Count == 0
        ? []
        : [$"Looked for: {string.Join(", ", trace.Subject.Phrases.Select(phrase => string.Join(' ', phrase.Words.Select(words => words[0]))))}."];

    private static string Model(TracedModel model)
    {
        var outcome = model.Failure is { } failure ? $"it was of no use: {failure}" : $"it replied {FilterWords.Count(model.Reply.Length, "character")}";
        return $"Model: {model.Name}, prompt {model.Prompt} (hash {model.PromptHash[..12]}); {outcome}.";
    }
}
