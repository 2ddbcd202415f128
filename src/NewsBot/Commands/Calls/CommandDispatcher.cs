using Microsoft.Extensions.Logging;
using NewsBot.Commands.Catalogue;
using NewsBot.Embeddings.Remote.Serving;
using NewsBot.Ingestion;
using NewsBot.Replies;
using NewsBot.Storage;

namespace NewsBot.Commands.Calls;

/// <summary>The one door through which every front end calls a command: checks the options, runs it, catches what breaks.</summary>
internal sealed partial class CommandDispatcher(
    CommandCatalogue catalogue,
    CallCheck check,
    SeedReader seeds,
    TimeProvider clock,
    ILogger<CommandDispatcher> logger,
    IProgress<WorkProgress>? progress = null,
    QueryEmbeddings? queries = null,
    CallReader? reader = null)
{
    /// <summary>
    /// What is wrong with the call, as a reply that can be shown at once; null where it can be run. Quick: it never reads the archive,
    /// so that a front end can check before it defers.
    /// </summary>
    public Reply? Check(CommandCall call) => check.Of(call);

    /// <summary>The answer. Throws nothing but <see cref="OperationCanceledException"/>, and that only when the token is cancelled.</summary>
    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        if (check.Of(call) is { } wrong) return wrong;

        try
        {
            var command = catalogue.Find(call.Name)!;
            var filled = command.Definition.ReadsArchive ? await seeds.FillAsync(StepProgress.To(progress), cancellationToken) : null;
            var read = reader?.Read(command.Definition, call, cancellationToken) ?? new ReadCall(call, []);
            if (read.Problem is { } problem) return Reply.BadInput(call.Name, problem);

            var unasked = await PrepareAsync(command.Definition, read.Call, cancellationToken);
            var reply = await command.ExecuteAsync(read.Call, cancellationToken);
            if (unasked is not null || read.Notes.Count > 0) reply = reply with { Notes = [.. read.Notes, .. reply.Notes, .. unasked is null ? [] : (string[])[unasked]] };
            if (filled?.Failures is { Count: > 0 } failures)
                reply = reply with { Notes = [.. reply.Notes, .. failures.Select(failure => $"Of the seeds (setting Seeds:Folder) not read: {failure.Path}: {failure.Problem}")] };
            return reply.AnswerId is "" && reply.Outcome is Outcome.Answered ? reply with { AnswerId = NewId(call) } : reply;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (ArchiveException exception)
        {
            if (!call.Asker.IsOperator) ArchiveFailed(call.Name, exception.Message); // an operator reads it in the reply
            return Reply.Failed(call.Name, exception.Message);
        }
        catch (Exception exception)
        {
            var id = NewId(call);
            Failed(exception, call.Name, id);
            return Reply.Failed(call.Name, $"Something went wrong inside the bot; its log has the details under {id}.");
        }
    }

    /// <summary>Has a configured model asked what is looked for; the sentence that says why it takes no part, or null.</summary>
    private async Task<string?> PrepareAsync(CommandDefinition definition, CommandCall call, CancellationToken cancellationToken) =>
        queries is not null && definition.SearchedOption is { } option && call.Text(option) is { } text ? await queries.PrepareAsync(text, cancellationToken) : null;

    private string NewId(CommandCall call) =>
        Articles.ArticleIdentity.IdOf(null, string.Join('\0', [call.Name, .. call.Options.Values, $"{clock.GetTimestamp()}", $"{clock.GetUtcNow().Ticks}"]));

    [LoggerMessage(LogLevel.Warning, "/{Command} could not use the archive: {Reason}")]
    private partial void ArchiveFailed(string command, string reason);

    [LoggerMessage(LogLevel.Error, "/{Command} failed ({Id})")]
    private partial void Failed(Exception exception, string command, string id);
}
