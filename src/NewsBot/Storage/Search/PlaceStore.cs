namespace NewsBot.Storage.Search;

/// <summary>Keeps latent spaces and the places of passages in them.</summary>
internal sealed class PlaceStore(Archive archive)
{
    /// <summary>How many passage numbers share a page.</summary>
    public const int PageSize = 1024;

    /// <summary>Adds a space without places.</summary>
    /// <param name="cursor">The change that its first places will be of.</param>
    /// <returns>Its number.</returns>
    public long Add(long passages, long cursor, byte[] content, IReadOnlyDictionary<long, byte[]> pages, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("insert into space (passages, cursor, content) values (?1, ?2, ?3)", passages, cursor, content);
        var number = session.LastNumber();
        Write(session, number, cursor, pages);
        session.Execute("delete from space where number < ?1", number);
        session.Commit();
        return number;
    }

    /// <summary>Replaces pages of a space and moves its cursor, all at once.</summary>
    public void Save(long space, long cursor, IReadOnlyDictionary<long, byte[]> pages, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (session.Value<long>("select count(*) from space where number = ?1", space) == 0) return; // learned anew meanwhile

        Write(session, space, cursor, pages);
        session.Execute("update space set cursor = ?2 where number = ?1", space, cursor);
        session.Commit();
    }

    private static void Write(ArchiveSession session, long space, long cursor, IReadOnlyDictionary<long, byte[]> pages)
    {
        foreach (var (page, content) in pages)
        {
            session.Execute(
                """
                insert into place_page (space, page, revision, content) values (?1, ?2, ?3, ?4)
                on conflict (space, page) do update set revision = ?3, content = ?4
                """,
                space,
                page,
                cursor,
                content);
        }
    }
}
