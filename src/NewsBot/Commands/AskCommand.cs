using NewsBot.Answers;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Summaries.Traces;

namespace NewsBot.Commands;

/// <summary>`/ask`: a short cited answer to a question, or a refusal.</summary>
internal sealed class AskCommand(QuestionAnswerer answerer, AnswerTracer tracer, TimeProvider clock) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "ask",
        Description = "A short cited answer to a question, or a plain “the archive does not say”",
        Options =
        [
            new()
            {
                Name = "question",
                Description = "What you want to know",
                Required = true,
                Positional = true,
                MaxLength = StandardOptions.LongestTopic,
            },
            StandardOptions.Outlet,
            StandardOptions.From,
            StandardOptions.To,
            StandardOptions.AsOf,
        ],
        SearchedOption = "question",
        Examples = ["ask How many troops are near Ukraine?"],
    };

    public async Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var question = call.Text("question")!;
        var filter = call.Filter(clock);
        var draft = await answerer.AnswerAsync(question, filter, cancellationToken);
        var reply = draft.Items.Count == 0
            ? new Reply
            {
                Command = Definition.Name,
                Outcome = Outcome.Refused,
                Title = "The archive does not say",
                Lead = $"No article{FilterWords.Of(filter)} answers “{FilterWords.Shortened(question)}” in words that could be cited.",
            }
            : new Reply
            {
                Command = Definition.Name,
                Outcome = Outcome.Answered,
                Title = FilterWords.Shortened(question),
                Lead = draft.IsReworded ? "What the archive says, worded by a model and checked against the sources." : "What the archive says, word for word.",
                Items = draft.Items,
                Citations = draft.Citations,
                Notes = draft.Notes,
                Actions = [new ReplyAction("Show the first in its context", $"/source id:{draft.Items[0].Id}")],
            };
        return tracer.Keep(reply, draft.Trace, cancellationToken);
    }
}
