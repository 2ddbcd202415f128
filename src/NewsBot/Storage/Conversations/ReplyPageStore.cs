using System.Text.Json;
using NewsBot.Commands.Calls;

namespace NewsBot.Storage.Conversations;

/// <summary>The replies with buttons that stand in chats.</summary>
internal sealed class ReplyPageStore(Archive archive)
{
    private const string Columns = "key, asker, application, token, expires_at, shown, pages, actions, articles";

    public void Keep(ReplyPageState state, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            $"insert or replace into reply_page ({Columns}) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            state.Key,
            state.Asker,
            state.ApplicationId,
            state.Token,
            state.ExpiresAt.ToUnixTimeMilliseconds(),
            state.Shown,
            state.Pages,
            JsonSerializer.Serialize(state.Actions, ConversationJson.Default.IReadOnlyListString),
            JsonSerializer.Serialize(state.Articles, ConversationJson.Default.IReadOnlyListString));
        session.Commit();
    }

    /// <summary>The reply; null where there is none of that key.</summary>
    public ReplyPageState? Find(string key, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query($"select {Columns} from reply_page where key = ?1", Read, key) is [var found, ..] ? found : null;
    }

    /// <summary>Another page stands there now, and can be edited by another token.</summary>
    public void Turn(string key, int shown, string token, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            "update reply_page set shown = ?2, token = ?3, expires_at = ?4 where key = ?1", key, shown, token, expiresAt.ToUnixTimeMilliseconds());
        session.Commit();
    }

    /// <summary>The replies whose token dies before an instant, soonest first.</summary>
    public IReadOnlyList<ReplyPageState> ExpiringBefore(DateTimeOffset instant, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query(
            $"select {Columns} from reply_page where expires_at < ?1 order by expires_at limit ?2", Read, instant.ToUnixTimeMilliseconds(), limit);
    }

    /// <summary>Forgets a reply as it was read: one whose page was turned meanwhile has another token and stays.</summary>
    public void Drop(ReplyPageState state, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("delete from reply_page where key = ?1 and token = ?2", state.Key, state.Token);
        session.Commit();
    }

    private static ReplyPageState Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new()
    {
        Key = row.GetString(0),
        Asker = row.GetString(1),
        ApplicationId = row.GetString(2),
        Token = row.GetString(3),
        ExpiresAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
        Shown = row.GetInt32(5),
        Pages = row.GetString(6),
        Actions = JsonSerializer.Deserialize(row.GetString(7), ConversationJson.Default.IReadOnlyListString) ?? [],
        Articles = JsonSerializer.Deserialize(row.GetString(8), ConversationJson.Default.IReadOnlyListString) ?? [],
    };
}
