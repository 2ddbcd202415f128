namespace NewsBot.Storage.Search.Vectors;

/// <summary>Keeps the vectors of configured models: one for each text, and which passage has which text.</summary>
internal sealed class EmbeddingStore(Archive archive, TimeProvider clock)
{
    private const int DroppedAtOnce = 5000;

    /// <summary>The models that have vectors, oldest first.</summary>
    public IReadOnlyList<EmbeddingModelRow> Models(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Query("select number, name, dimensions, cursor, whole from embedding_model order by number", SearchSnapshot.Model);
    }

    /// <summary>The model of that name; it is added where it is new.</summary>
    public EmbeddingModelRow Model(string name, CancellationToken cancellationToken)
    {
        if (Models(cancellationToken).FirstOrDefault(model => model.Name == name) is { } known) return known;

        using var session = archive.Write(cancellationToken);
        session.Execute("insert into embedding_model (name, dimensions, cursor, whole) values (?1, 0, 0, 0) on conflict do nothing", name);
        session.Commit();
        return Models(cancellationToken).First(model => model.Name == name);
    }

    /// <summary>How far the change log has come.</summary>
    public long Version(CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return session.Value<long>("select max(sequence) from change");
    }

    /// <summary>The numbers of passages that have no vector of a model, lowest first.</summary>
    /// <param name="since">Only those of articles that changed after this change; 0: all.</param>
    /// <param name="after">Only higher numbers than this.</param>
    public IReadOnlyList<long> Missing(long model, long since, long after, int limit, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        var changed = since > 0 ? "and article.id in (select article_id from change where sequence > ?4)" : "and ?4 = 0";
        return session.Query(
            $"""
            select passage.number from passage join article on article.number = passage.article
            left join embedding on embedding.model = ?1 and embedding.passage = passage.number
            where embedding.passage is null and article.withdrawn_at is null and passage.number > ?2 {changed}
            order by passage.number limit ?3
            """,
            row => row.GetInt64(0),
            model,
            after,
            limit,
            since);
    }

    /// <summary>Which of the texts the archive has asked about before, as hexadecimal hashes.</summary>
    public IReadOnlySet<string> Known(long model, IReadOnlyList<byte[]> hashes, CancellationToken cancellationToken)
    {
        using var session = archive.Read(cancellationToken);
        return hashes
            .Where(hash => session.Value<long?>("select number from embedded_text where model = ?1 and hash = ?2", model, hash) is not null)
            .Select(Convert.ToHexString)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Stores texts and gives their passages their vectors, all at once; a passage that has gone meanwhile is passed over.</summary>
    public void Save(long model, int dimensions, IReadOnlyList<TextVector> texts, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        using var session = archive.Write(cancellationToken);
        session.Execute("update embedding_model set dimensions = ?2 where number = ?1 and dimensions = 0", model, dimensions);
        foreach (var text in texts)
        {
            if (text.Vector is not null)
            {
                session.Execute(
                    "insert into embedded_text (model, hash, used_at, vector) values (?1, ?2, ?3, ?4) on conflict (model, hash) do update set vector = ?4, used_at = ?3",
                    model,
                    text.Hash,
                    now,
                    text.Vector);
            }

            foreach (var passage in text.Passages)
            {
                session.Execute(
                    """
                    insert or replace into embedding
                    select ?1, passage.number, embedded_text.number from passage, embedded_text
                    where passage.number = ?2 and embedded_text.model = ?1 and embedded_text.hash = ?3
                    """,
                    model,
                    passage,
                    text.Hash);
            }
        }

        session.Commit();
    }

    /// <summary>Says that every passage up to a change has been seen to: from then on searches use the model.</summary>
    public void Finish(long model, long cursor, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute("update embedding_model set cursor = ?2, whole = 1 where number = ?1", model, cursor);
        session.Commit();
    }

    /// <summary>Takes the vectors of passages away with the texts they were made of, so that they are made anew.</summary>
    public void Forget(long model, IReadOnlyList<long> passages, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        foreach (var passage in passages)
        {
            session.Execute("delete from embedded_text where number in (select text from embedding where model = ?1 and passage = ?2)", model, passage);
            session.Execute("delete from embedding where model = ?1 and passage = ?2", model, passage);
        }

        session.Execute("update embedding_model set cursor = 0 where number = ?1", model);
        session.Commit();
    }

    /// <summary>Drops every other model and its vectors, some thousands at a time, so that others can write in between.</summary>
    public void KeepOnly(long model, CancellationToken cancellationToken)
    {
        foreach (var other in Models(cancellationToken).Where(other => other.Number != model))
        {
            while (Drop("embedding", "passage", other.Number, cancellationToken) > 0)
            {
            }

            while (Drop("embedded_text", "number", other.Number, cancellationToken) > 0)
            {
            }

            using var session = archive.Write(cancellationToken);
            session.Execute("delete from embedding_page where model = ?1", other.Number);
            session.Execute("delete from embedding_model where number = ?1", other.Number);
            session.Commit();
        }
    }

    /// <summary>Drops texts that no passage has any more and that were asked for before a moment.</summary>
    public void Sweep(long model, DateTimeOffset before, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        session.Execute(
            "delete from embedded_text where model = ?1 and used_at < ?2 and not exists (select 1 from embedding where text = embedded_text.number)",
            model,
            before.ToUnixTimeMilliseconds());
        session.Commit();
    }

    private int Drop(string table, string key, long model, CancellationToken cancellationToken)
    {
        using var session = archive.Write(cancellationToken);
        var dropped = session.Execute(
            $"delete from {table} where model = ?1 and {key} in (select {key} from {table} where model = ?1 limit ?2)", model, DroppedAtOnce);
        session.Commit();
        return dropped;
    }
}
