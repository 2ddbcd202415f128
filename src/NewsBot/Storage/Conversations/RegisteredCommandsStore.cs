using System.Text.Json;

namespace NewsBot.Storage.Conversations;

/// <summary>Which commands the platform was last told of, in which server.</summary>
internal sealed class RegisteredCommandsStore(Archive archive, TimeProvider clock)
{
    /// <summary>What was told; null where nothing was.</summary>
    public RegisteredCommands? Find(string applicationId, string scope, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query("select scope, hash, ids from registered_commands where application = ?1 and scope = ?2", Read, applicationId, scope)
            is [var found, ..] ? found : null;
    }

    /// <summary>Every scope in which commands are registered.</summary>
    public IReadOnlyList<RegisteredCommands> All(string applicationId, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query("select scope, hash, ids from registered_commands where application = ?1", Read, applicationId);
    }

    public void Keep(string applicationId, RegisteredCommands registered, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            "insert or replace into registered_commands (application, scope, hash, ids, at) values (?1, ?2, ?3, ?4, ?5)",
            applicationId,
            registered.Scope,
            registered.Hash,
            JsonSerializer.Serialize(registered.Ids, ConversationJson.Default.IReadOnlyDictionaryStringString),
            clock.GetUtcNow().ToUnixTimeMilliseconds());
        session.Commit();
    }

    public void Drop(string applicationId, string scope, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("delete from registered_commands where application = ?1 and scope = ?2", applicationId, scope);
        session.Commit();
    }

    private static RegisteredCommands Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        JsonSerializer.Deserialize(row.GetString(2), ConversationJson.Default.IReadOnlyDictionaryStringString) ?? new Dictionary<string, string>());
}
