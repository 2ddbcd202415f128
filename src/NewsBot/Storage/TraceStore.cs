using Microsoft.Extensions.Options;
using NewsBot.Storage.Settings;

namespace NewsBot.Storage;

/// <summary>How each answer came about, as JSON, by the answer's id; kept for a time and then dropped.</summary>
internal sealed class TraceStore(Archive archive, IOptions<StorageOptions> options, TimeProvider clock)
{
    /// <summary>Whether traces are kept at all: see <see cref="StorageOptions.TraceDays"/>.</summary>
    public bool Keeps => options.Value.TraceDays > 0;

    /// <summary>Keeps a trace and drops those that are too old.</summary>
    public void Keep(string answerId, string command, string content, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var now = clock.GetUtcNow();
        session.Execute("delete from trace where at < ?1", now.AddDays(-options.Value.TraceDays).ToUnixTimeMilliseconds());
        session.Execute(
            "insert or replace into trace (answer_id, at, command, content) values (?1, ?2, ?3, ?4)", answerId, now.ToUnixTimeMilliseconds(), command, content);
        session.Commit();
    }

    /// <summary>The JSON that was kept; null where there is none of that id.</summary>
    public string? Find(string answerId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<string>("select content from trace where answer_id = ?1", answerId);
    }
}
