namespace NewsBot.Storage.Search;

/// <summary>Keeps latent spaces and the places of passages in them.</summary>
internal sealed class PlaceStore(Archive archive)
{
    /// <summary>How many passage numbers share a page.</summary>
    public const int PageSize = 1024;

    /// <summary>Adds a space without places: it takes the place of the one before with the first <see cref="Save"/> that moves its cursor.</summary>
    /// <returns>Its number.</returns>
    public long Add(long passages, byte[] content, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("delete from space where cursor = 0"); // one whose filling was interrupted
        session.Execute("insert into space (passages, cursor, content) values (?1, 0, ?2)", passages, content);
        var number = session.LastNumber();
        session.Commit();
        return number;
    }

    /// <summary>Replaces pages of a space and moves its cursor, all at once.</summary>
    /// <param name="cursor">The change that all its places are of; 0 while some are missing.</param>
    /// <param name="revision">The change that these pages are of.</param>
    /// <param name="cleared">Freed numbers whose places have been cleared.</param>
    public void Save(
        long space, long cursor, long revision, IReadOnlyDictionary<long, byte[]> pages, IReadOnlyList<long> cleared, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        if (session.Value<long>("select count(*) from space where number = ?1", space) == 0) return; // learned anew meanwhile

        Write(session, space, revision, pages);
        session.Execute("update space set cursor = ?2 where number = ?1", space, cursor);
        if (cursor > 0) session.Execute("delete from space where number < ?1", space);
        foreach (var number in cleared) session.Execute("delete from freed_passage where number = ?1", number);
        session.Commit();
    }

    private static void Write(ArchiveSession session, long space, long revision, IReadOnlyDictionary<long, byte[]> pages)
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
                revision,
                content);
        }
    }
}
