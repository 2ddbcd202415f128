using NewsBot.Articles;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Writing;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot delete ID --reason …`: deletes an article with all that was made of it.</summary>
internal sealed class DeleteCommand(ArticleErasure erasure, Archive archive) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "delete",
        Description = "Deletes an article, every version of it and all that was derived from it",
        Options =
        [
            new() { Name = "id", Description = "The id or the link of the article; several may be named", Required = true, Positional = true, Repeats = true, MaxLength = 10_000 },
            new() { Name = "reason", Description = "Why; it is kept with the id", Required = true, MaxLength = 500 },
        ],
        Audience = Audience.Operators,
        Examples = ["delete k3f9q2a7bd --reason \"the licence has ended\""],
        ReadsArchive = false,
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var named = call.Text("id")!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => TypedId.IsLink(word) ? [word] : word.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList(); // a link may hold a comma
        var ids = named.Select(typed => ArticleIdentity.ArticleOf(TypedId.Of(typed))).Distinct().ToList();
        var erased = erasure.Erase(ids, call.Text("reason")!.ReplaceLineEndings(" "), Withdrawal.Operator, cancellationToken);
        if (erased == 0)
            return Task.FromResult(Reply(Outcome.NothingFound, "Nothing deleted", $"The archive has no article under {string.Join(", ", named)}."));

        var clean = archive.Compact(cancellationToken);
        return Task.FromResult(Reply(
            erased == ids.Count ? Outcome.Answered : Outcome.Partial,
            "Deleted",
            $"{FilterWords.Count(erased, "article")} deleted for good, and kept from being read in again: by {(erased == 1 ? "its link and its text" : "their links and their texts")}, of which a hash stays.") with
        {
            Notes =
            [
                .. erased < ids.Count ? [$"{ids.Count - erased} of the ids stand for no article."] : Array.Empty<string>(),
                .. clean ? [] : (string[])["Another process reads the archive: its words leave the write-ahead log when that is done."],
                "Backups, exports and messages that were posted are not touched.",
            ],
        });
    }

    private Reply Reply(Outcome outcome, string title, string lead) => new() { Command = Definition.Name, Outcome = outcome, Title = title, Lead = lead };
}
