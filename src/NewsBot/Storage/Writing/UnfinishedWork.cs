namespace NewsBot.Storage.Writing;

/// <summary>Remembers in the archive that a piece of work was begun, until it is done, whatever happens in between.</summary>
internal sealed class UnfinishedWork(Archive archive, TimeProvider clock)
{
    public void Begin(string name, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("insert or replace into unfinished values (?1, ?2)", name, clock.GetUtcNow().ToUnixTimeMilliseconds());
        session.Commit();
    }

    public void End(string name, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("delete from unfinished where name = ?1", name);
        session.Commit();
    }

    /// <summary>Whether it was begun and not ended.</summary>
    public bool Has(string name, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<int>("select count(*) from unfinished where name = ?1", name) > 0;
    }
}
