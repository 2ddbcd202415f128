using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NewsBot.Storage.Settings;

namespace NewsBot.Storage;

/// <summary>
/// The SQLite file that holds everything: one writer at a time, any number of readers beside it (write-ahead log). Opened, created and migrated on
/// first use.
/// </summary>
internal sealed class Archive(IOptions<StorageOptions> options) : IDisposable
{
    /// <summary>The SQL function that turns a text to lower case in every script: SQLite's own `lower` and `like` know ASCII alone.</summary>
    public const string Folding = "folded";

    // How long a statement waits for another process that writes, in seconds.
    private const int BusyTimeout = 5;

    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly Lock _opening = new();
    private bool _ready;

    /// <summary>The database file, as a full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.Path);

    /// <summary>What it takes on disk, in bytes: the file and the journal beside it that it will take in.</summary>
    public long SizeOnDisk => new[] { Path, $"{Path}-wal" }.Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length);

    /// <summary>A snapshot to read from.</summary>
    /// <exception cref="ArchiveException">The file cannot be opened, or is not an archive this version can read.</exception>
    public ArchiveSession Read(CancellationToken cancellationToken = default) => new(Open(), Path, null, cancellationToken);

    /// <summary>The one session that may write; waits for the one before it.</summary>
    /// <exception cref="ArchiveException">The file cannot be opened or written.</exception>
    public ArchiveSession Write(CancellationToken cancellationToken = default)
    {
        _writer.Wait(cancellationToken);
        SqliteConnection? connection = null;
        try
        {
            connection = Open();
            return new(connection, Path, _writer, cancellationToken);
        }
        catch (Exception exception)
        {
            connection?.Dispose();
            _writer.Release();
            if (exception is SqliteException sqlite) throw ArchiveException.From(sqlite, Path);
            throw;
        }
    }

    /// <summary>Copies the archive, as it is at this moment, into a new file, while others go on reading and writing.</summary>
    /// <exception cref="ArchiveException">The target exists already, or cannot be written.</exception>
    public void BackUp(string target)
    {
        if (File.Exists(target)) throw new ArchiveException($"The file {target} exists already; name a new one.");

        using var connection = Open();
        try
        {
            using var copy = new SqliteConnection(ConnectionString(target, pooling: false));
            copy.Open();
            connection.BackupDatabase(copy);
        }
        catch (Exception exception)
        {
            File.Delete(target); // part of a copy would be taken for one
            if (exception is SqliteException sqlite) throw ArchiveException.From(sqlite, target);
            throw;
        }
    }

    /// <summary>
    /// Writes the file anew without what was deleted from it, so that no byte of that is left in it or its write-ahead log. Takes as long as copying it.
    /// </summary>
    /// <returns>False where another process still reads: then the log keeps what it reads until that is done.</returns>
    /// <exception cref="ArchiveException">The disk has no room for a second copy, or the file is in use.</exception>
    public bool Compact(CancellationToken cancellationToken)
    {
        using (var session = Write(cancellationToken))
        {
            // The word indexes only mark what is deleted until their parts are put together: https://sqlite.org/fts5.html#the_optimize_command.
            session.Execute("insert into passage_index (passage_index) values ('optimize')");
            session.Execute("insert into quote_index (quote_index) values ('optimize')");
            session.Commit();
        }

        _writer.Wait(cancellationToken);
        try
        {
            using var connection = new SqliteConnection(ConnectionString(Path, pooling: false));
            connection.Open();
            Set(connection, "pragma temp_store = file"); // the copy is as large as the archive
            Set(connection, "vacuum");
            using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
            using var result = checkpoint.ExecuteReader();
            return result.Read() && result.GetInt64(0) == 0;
        }
        catch (SqliteException exception)
        {
            throw ArchiveException.From(exception, Path);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>What SQLite's own checks find wrong with the file, one sentence each; empty where it is sound.</summary>
    public IReadOnlyList<string> CheckIntegrity()
    {
        using var session = Read();
        return
        [
            .. session.Query("pragma integrity_check", row => row.GetString(0)).Where(line => line != "ok"),
            .. session.Query("pragma foreign_key_check", row => $"a row of {row.GetString(0)} points to nothing"),
        ];
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(ConnectionString(Path, pooling: true));
        SqliteConnection.ClearPool(connection);
        _writer.Dispose();
    }

    private static string ConnectionString(string path, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = BusyTimeout,
        Pooling = pooling,
    }.ToString();

    private SqliteConnection Open()
    {
        try
        {
            lock (_opening)
            {
                if (!_ready)
                {
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
                    using var first = Connect();
                    Set(first, "pragma journal_mode = wal");
                    Migrations.Apply(first, Path);
                    _ready = true;
                }
            }

            return Connect();
        }
        catch (SqliteException exception)
        {
            throw ArchiveException.From(exception, Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The folder of the archive {System.IO.Path.GetFileName(Path)} cannot be made: {exception.Message}", exception);
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString(Path, pooling: true));
        try
        {
            connection.Open();
            // Full: what was reported stored survives a power cut. The cache is 16 MiB a connection.
            Set(connection, "pragma synchronous = full; pragma cache_size = -16384; pragma temp_store = memory");
            connection.CreateFunction(Folding, (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Set(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        command.ExecuteNonQuery();
    }
}
