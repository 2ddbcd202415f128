using Microsoft.Data.Sqlite;

namespace NewsBot.Storage;

/// <summary>
/// One transaction on the archive: a consistent snapshot to read, or everything written at once or not at all. Not for use by several threads.
/// Cancelling the token stops the statement that runs.
/// </summary>
internal sealed class ArchiveSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly string _path;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenRegistration _interruption;
    private readonly Dictionary<string, SqliteCommand> _commands = [];
    private readonly SemaphoreSlim? _writer;

    /// <param name="writer">The lock that the session holds and gives back; null for a session that only reads.</param>
    public ArchiveSession(SqliteConnection connection, string path, SemaphoreSlim? writer, CancellationToken cancellationToken)
    {
        _connection = connection;
        _path = path;
        _writer = writer;
        _cancellationToken = cancellationToken;
        _transaction = connection.BeginTransaction(deferred: writer is null);
        _interruption = cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(_connection.Handle));
    }

    /// <summary>The rows, one value each. Parameters are ?1, ?2, … in the order given.</summary>
    public IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params IReadOnlyList<object?> parameters) =>
        Guarded(() =>
        {
            var rows = new List<T>();
            using var reader = Prepared(sql, parameters).ExecuteReader();
            while (reader.Read()) rows.Add(read(reader));
            return rows;
        });

    /// <summary>The first column of the first row; the type's default where there is no row or a null.</summary>
    public T? Value<T>(string sql, params IReadOnlyList<object?> parameters) =>
        Guarded(() => Prepared(sql, parameters).ExecuteScalar() is { } value and not DBNull
            ? (T)Convert.ChangeType(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), System.Globalization.CultureInfo.InvariantCulture)
            : default);

    /// <returns>How many rows were changed.</returns>
    public int Execute(string sql, params IReadOnlyList<object?> parameters) => Guarded(() => Prepared(sql, parameters).ExecuteNonQuery());

    /// <summary>The number that the last insert gave its row.</summary>
    public long LastNumber() => SQLitePCL.raw.sqlite3_last_insert_rowid(_connection.Handle);

    /// <summary>Makes everything written so far durable; without it, disposing undoes it all.</summary>
    public void Commit() =>
        Guarded(() =>
        {
            _transaction.Commit();
            return true;
        });

    public void Dispose()
    {
        _interruption.Dispose();
        foreach (var command in _commands.Values) command.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
        _writer?.Release();
    }

    private SqliteCommand Prepared(string sql, IReadOnlyList<object?> parameters)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = _transaction;
            for (var i = 0; i < parameters.Count; i++) command.Parameters.Add(new SqliteParameter($"?{i + 1}", null));
            _commands.Add(sql, command);
        }

        for (var i = 0; i < parameters.Count; i++) command.Parameters[i].Value = parameters[i] ?? DBNull.Value;
        return command;
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(_cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw ArchiveException.From(exception, _path);
        }
    }
}
