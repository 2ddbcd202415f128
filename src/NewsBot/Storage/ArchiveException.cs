using Microsoft.Data.Sqlite;

namespace NewsBot.Storage;

/// <summary>The archive cannot be read or written; the message is one plain sentence for whoever asked.</summary>
internal sealed class ArchiveException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The sentence for what SQLite reports: https://sqlite.org/rescode.html.</summary>
    public static ArchiveException From(SqliteException exception, string path)
    {
        var name = Path.GetFileName(path);
        return new(
            exception.SqliteErrorCode switch
            {
                5 or 6 => $"The archive {name} is busy with another process; try again in a moment.",
                8 => $"The archive {name} cannot be written: the file or its folder is read-only.",
                10 => $"The disk that holds the archive {name} reported an error, as a full one can; what was stored before is safe.",
                11 => $"The archive {name} is damaged: restore a backup, or save what can still be read with `sqlite3 {name} .recover`.",
                13 => $"The disk that holds the archive {name} is full; what was stored before is safe.",
                14 => $"The archive {name} cannot be opened; check that its folder exists and may be written.",
                26 => $"The file {name} is not a NewsBot archive.",
                _ => $"The archive {name} reported an error ({exception.SqliteErrorCode}); what was stored before is safe.",
            },
            exception);
    }
}
