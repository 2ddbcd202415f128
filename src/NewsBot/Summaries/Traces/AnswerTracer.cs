using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Storage;

namespace NewsBot.Summaries.Traces;

/// <summary>Keeps how each answer came about, under an id that the reply shows.</summary>
internal sealed partial class AnswerTracer(TraceStore store, TimeProvider clock, ILogger<AnswerTracer> logger)
{
    /// <summary>Keeps the trace of a reply.</summary>
    /// <returns>The reply with its id; as it was where there is no trace or it could not be kept, since an answer is worth more than its trace.</returns>
    public Reply Keep(Reply reply, AnswerTrace? trace, CancellationToken cancellationToken)
    {
        if (trace is null || !store.Keeps) return reply;

        var at = clock.GetUtcNow();
        var id = ArticleIdentity.IdOf(null, $"{reply.Command}\0{trace.Subject.Text}\0{trace.Shown}\0{at.Ticks}\0{clock.GetTimestamp()}");
        var whole = trace with { AnswerId = id, At = at, Command = reply.Command, Title = reply.Title, Lead = reply.Lead, Notes = reply.Notes };
        try
        {
            store.Keep(id, reply.Command, JsonSerializer.Serialize(whole, TraceJson.Default.AnswerTrace), cancellationToken);
        }
        catch (ArchiveException exception)
        {
            NotKept(reply.Command, exception.Message);
            return reply;
        }

        return reply with { AnswerId = id };
    }

    /// <summary>The trace of an answer; null where there is none of that id, or no longer.</summary>
    public AnswerTrace? Find(string answerId, CancellationToken cancellationToken) =>
        store.Find(answerId, cancellationToken) is { } kept ? JsonSerializer.Deserialize(kept, TraceJson.Default.AnswerTrace) : null;

    [LoggerMessage(LogLevel.Warning, "the trace of an answer to /{Command} was not kept: {Reason}")]
    private partial void NotKept(string command, string reason);
}
