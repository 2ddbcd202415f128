using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Wording;
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
        var asked = new Withdrawal { ArticleId = id, Reason = call.Text("reason")!.ReplaceLineEndings(" "), By = call.Asker.UserId ?? Withdrawal.Operator };
        var kept = withdrawals.Find(id, cancellationToken);
        var title = withdrawals.TitleOf(id, cancellationToken);
        if (title is null && kept is null) return Task.FromResult(Reply(Outcome.NothingFound, "Nothing found", TypedId.Unknown(typed)));

        var name = string.IsNullOrEmpty(title) ? $"the article {id}" : $"“{title}” ({id})";
        if (call.Flag("undo")) return Task.FromResult(TakenBack(asked, kept, name, call.Asker, cancellationToken));

        return Task.FromResult(kept is null && withdrawals.Withdraw(asked, cancellationToken)
            ? Reply(Outcome.Answered, "Withdrawn", $"No answer uses {name} from now on. `/retract id:{id} reason:… undo:true` takes that back.")
            : Before(kept ?? withdrawals.Find(id, cancellationToken)!, name));
    }

    private Reply TakenBack(Withdrawal asked, Withdrawal? kept, string name, Asker asker, CancellationToken cancellationToken)
    {
        if (kept is null) return Reply(Outcome.NothingFound, "Nothing to take back", $"There is no withdrawal of {name}.");

        // What was deleted at the machine, or by its settings, is let in again there alone.
        if (!kept.IsKept && !asker.IsOperator) return Before(kept, name) with { Outcome = Outcome.Refused };

        withdrawals.Restore(asked.ArticleId, asked.Reason, asked.By, cancellationToken);
        return Reply(Outcome.Answered, "Taken back", kept.IsKept ? $"Answers may use {name} again." : $"{Capital(name)} may be read in again; nothing of it is here now.");
    }

    private Reply Before(Withdrawal kept, string name)
    {
        var (title, what) = KeptOutWords.Of(kept);
        return Reply(Outcome.Answered, $"{title} before", $"{Capital(name)} {what}");
    }

    private static string Capital(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";

    private Reply Reply(Outcome outcome, string title, string lead) => new() { Command = Definition.Name, Outcome = outcome, Title = title, Lead = lead };
}
