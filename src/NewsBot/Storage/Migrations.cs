using System.Reflection;
using Microsoft.Data.Sqlite;

namespace NewsBot.Storage;

/// <summary>
/// The archive's schema as a list of steps, each a file of `Migrations/` named `NNN_what.sql`. A step is applied once, in the order of the numbers,
/// and is never edited or taken back after a release.
/// </summary>
internal static class Migrations
{
    // "NwsB": tells an archive from any other SQLite file (https://sqlite.org/pragma.html#pragma_application_id).
    private const int ApplicationId = 0x4E777342;

    private const string Prefix = "NewsBot.Storage.Migrations.";

    /// <summary>The steps this version knows, lowest number first.</summary>
    private static readonly SortedDictionary<int, string> s_known = new(
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => int.Parse(name.AsSpan(Prefix.Length, 3), System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Brings the file up to the newest step, in one transaction.</summary>
    /// <exception cref="ArchiveException">The file is another program's, or a newer NewsBot's.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        var name = Path.GetFileName(path);
        if (IsUpToDate(connection)) return; // without the writer's lock: a reader starts while another process writes, and reads a file that nobody may write

        using var transaction = connection.BeginTransaction();
        var id = Number(connection, "pragma application_id");
        var tables = Number(connection, "select count(*) from sqlite_schema");
        if (id != ApplicationId && (id != 0 || tables != 0)) throw new ArchiveException($"The file {name} is not a NewsBot archive.");

        Run(connection, $"pragma application_id = {ApplicationId}; create table if not exists migration (number integer primary key) without rowid");
        var applied = Applied(connection);
        if (applied.Except(s_known.Keys).ToList() is { Count: > 0 } unknown)
            throw new ArchiveException($"The archive {name} was written by a newer NewsBot (step {unknown.Max()}); update this one to read it.");

        foreach (var (number, resource) in s_known.Where(step => !applied.Contains(step.Key)))
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            Run(connection, reader.ReadToEnd());
            Run(connection, $"insert into migration values ({number})");
        }

        transaction.Commit();
    }

    private static bool IsUpToDate(SqliteConnection connection) =>
        Number(connection, "pragma application_id") == ApplicationId
        && Number(connection, "select count(*) from sqlite_schema where name = 'migration'") == 1
        && Applied(connection).SetEquals(s_known.Keys);

    private static HashSet<int> Applied(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select number from migration";
        using var reader = command.ExecuteReader();
        var applied = new HashSet<int>();
        while (reader.Read()) applied.Add(reader.GetInt32(0));
        return applied;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
