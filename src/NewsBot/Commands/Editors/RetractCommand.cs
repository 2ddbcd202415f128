using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Storage.Writing;

namespace NewsBot.Commands.Editors;

/// <summary>`/retract`: withdraws an article from every answer, or takes that back.</summary>
internal sealed class RetractCommand(WithdrawalStore withdrawals) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "retract",
        Description = "Withdraws an article from every answer, with a reason",
        Options =
        [
            new() { Name = "id", Description = TypedId.Description, Required = true, MaxLength = TypedId.Longest },
            new() { Name = "reason", Description = "Why; it is kept and shown", Required = true, Positional = true, MaxLength = 500 },
            new() { Name = "undo", Description = "Take a withdrawal back", Kind = OptionKind.Flag },
        ],
        Audience = Audience.Editors,
        Examples = ["retract id:k3f9q2a7bd reason:\"the outlet has withdrawn it\""],
        ReadsArchive = false,
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var typed = call.Text("id")!;
        var id = ArticleIdentity.ArticleOf(TypedId.Of(typed));
        var reason = call.Text("reason")!.ReplaceLineEndings(" ");
        if (withdrawals.TitleOf(id, cancellationToken) is not { } title)
            return Task.FromResult(Reply(Outcome.NothingFound, "Nothing found", TypedId.Unknown(typed)));

        var by = call.Asker.UserId ?? Withdrawal.Operator;
        var name = title is "" ? $"the article {id}" : $"“{title}” ({id})";
        if (call.Flag("undo"))
        {
            return Task.FromResult(withdrawals.Restore(id, reason, by, cancellationToken)
                ? Reply(Outcome.Answered, "Taken back", $"Answers may use {name} again.")
                : Reply(Outcome.NothingFound, "Nothing to take back", $"There is no withdrawal of {name}."));
        }

        return Task.FromResult(withdrawals.Withdraw(new Withdrawal { ArticleId = id, Reason = reason, By = by }, cancellationToken)
            ? Reply(Outcome.Answered, "Withdrawn", $"No answer uses {name} from now on. `/retract id:{id} reason:… undo:true` takes that back.")
            : Reply(Outcome.Answered, "Withdrawn before", Known(withdrawals.Find(id, cancellationToken)!, name)));
    }

    private static string Known(Withdrawal withdrawal, string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]} was withdrawn on {ReplyWords.Day(DateOnly.FromDateTime(withdrawal.At.UtcDateTime))}: {withdrawal.Reason}";

    private Reply Reply(Outcome outcome, string title, string lead) => new() { Command = Definition.Name, Outcome = outcome, Title = title, Lead = lead };
}
