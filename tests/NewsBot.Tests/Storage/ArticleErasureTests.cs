using NewsBot.Articles;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Storage;

public sealed class ArticleErasureTests : IDisposable
{
    private const string Link = "https://post.example/harbour";
    private const string Moved = "https://post.example/2031/harbour-open";

    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_deleted_article_stays_out_under_every_link_it_was_met_under()
    {
        Save(Link, "The harbour stays open.");
        Save(Moved, "The harbour stays open.");

        Assert.Equal(1, Erase(Link));

        Assert.Equal(SaveOutcome.Withdrawn, Save(Link, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Withdrawn, Save(Moved, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Withdrawn, Save(Moved, "The harbour stays open all winter."));
    }

    [Theory]
    [InlineData(Link)]
    [InlineData(Moved)]
    public void A_deleted_article_that_is_restored_may_be_read_in_under_every_link(string link)
    {
        Save(Link, "The harbour stays open.");
        Save(Moved, "The harbour stays open.");
        Erase(Link);

        Assert.True(new WithdrawalStore(_archive.Archive, TimeProvider.System).Restore(ArticleIdentity.IdOf(link, ""), "it was right", "editor-7", CancellationToken.None));

        Assert.Equal(SaveOutcome.Added, Save(Moved, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Duplicate, Save(Link, "The harbour stays open."));
    }

    [Fact]
    public void Kept_answers_and_vectors_go_with_the_words_they_were_made_of()
    {
        Save(Link, "The harbour stays open.");
        Save("https://post.example/other", "The harbour is closed.");
        var (gone, kept) = (ArticleIdentity.IdOf(Link, ""), ArticleIdentity.IdOf("https://post.example/other", ""));
        using (var session = _archive.Archive.Write())
        {
            session.Execute("insert into trace (answer_id, at, command, content) values ('a', 0, 'ask', ?1), ('b', 0, 'ask', ?2)", $"cites {gone}-p0", $"cites {kept}-p0");
            session.Execute("insert into embedding_model (number, name, dimensions, cursor, whole) values (1, 'm', 1, 0, 1)");
            session.Execute("insert into embedded_text (number, model, hash, used_at, vector) values (1, 1, x'01', 0, x'00'), (2, 1, x'02', 0, x'00'), (3, 1, x'03', 0, x'00')");
            session.Execute("insert into embedding (model, passage, text) select 1, number, number from passage");
            session.Commit();
        }

        Erase(Link);

        using var after = _archive.Archive.Read();
        Assert.Equal(["b"], after.Query("select answer_id from trace", row => row.GetString(0)));
        Assert.Equal([2, 3], after.Query("select number from embedded_text order by number", row => row.GetInt32(0))); // the third waits for an article that is changed back
    }

    [Fact]
    public void A_vector_that_another_article_has_too_stays()
    {
        Save(Link, "The harbour stays open.");
        Save("https://post.example/other", "The harbour is closed.");
        using (var session = _archive.Archive.Write())
        {
            session.Execute("insert into embedded_text (number, model, hash, used_at, vector) values (1, 1, x'01', 0, x'00')");
            session.Execute("insert into embedding (model, passage, text) select 1, number, 1 from passage");
            session.Commit();
        }

        Erase(Link);

        using var after = _archive.Archive.Read();
        Assert.Equal(1, after.Value<int>("select count(*) from embedded_text"));
    }

    private int Erase(string link) =>
        new ArticleErasure(_archive.Archive, TimeProvider.System).Erase([ArticleIdentity.IdOf(link, "")], "asked to", "operator", CancellationToken.None);

    private SaveOutcome Save(string link, string body)
    {
        var analysed = TemporaryArchive.Analysed(body, link);
        return _archive.Writer.Save([analysed with { Article = analysed.Article with { Url = link, Id = ArticleIdentity.IdOf(link, link) } }], CancellationToken.None)[0];
    }
}
