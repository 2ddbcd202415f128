using NewsBot.Articles;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
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

        Assert.Equal(SaveOutcome.Deleted, Save(Link, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Deleted, Save(Moved, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Deleted, Save(Moved, "The harbour stays open all winter."));
    }

    [Theory]
    [InlineData("The harbour stays open.")]
    [InlineData("The  harbour\n\nstays open")]
    [InlineData("The harbour is closed.")]
    public void The_text_of_a_deleted_article_stays_out_wherever_it_comes_from_in_every_version_that_was_here(string text)
    {
        Save(Link, "The harbour is closed.");
        Save(Link, "The harbour stays open.");
        Save("https://other.example/quay", "The quay is closed.");
        Erase(Link);

        Assert.Equal(SaveOutcome.Deleted, Save("https://other.example/copy", text));
        Assert.Equal(SaveOutcome.Deleted, Save("https://other.example/quay", text));
        Assert.Equal("The quay is closed.", Assert.Single(_archive.Articles.Matching(ArticleFilter.None, 9, CancellationToken.None)).Body);
        Assert.Equal(SaveOutcome.Added, Save("https://other.example/new", "The harbour stays open all winter."));
    }

    [Fact]
    public void The_text_of_an_article_that_expired_may_come_from_another_link()
    {
        Save(Link, "The harbour stays open.");
        Erase(Link, Withdrawal.Retention);

        Assert.Equal(SaveOutcome.Expired, Save(Link, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Added, Save("https://other.example/copy", "The harbour stays open."));
    }

    [Fact]
    public void Each_way_of_keeping_out_has_its_own_word()
    {
        foreach (var link in (string[])["https://post.example/a", "https://post.example/b", "https://post.example/c"]) Save(link, $"News of {link}.");
        Erase("https://post.example/a");
        Erase("https://post.example/b", Withdrawal.Retention);
        new WithdrawalStore(_archive.Archive, TimeProvider.System)
            .Withdraw(new Withdrawal { ArticleId = ArticleIdentity.IdOf("https://post.example/c", ""), Reason = "wrong", By = "editor-7" }, CancellationToken.None);

        Assert.Equal([new("withdrawn", 1), new("deleted", 1), new("expired", 1)], new WithdrawalStore(_archive.Archive, TimeProvider.System).Counts(CancellationToken.None));
        Assert.Equal(["withdrawn", "expired", "deleted"], new WithdrawalStore(_archive.Archive, TimeProvider.System).Audit(9, CancellationToken.None).Select(line => line.Action));
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

    private int Erase(string link, string by = Withdrawal.Operator) =>
        new ArticleErasure(_archive.Archive, TimeProvider.System).Erase([ArticleIdentity.IdOf(link, "")], "asked to", by, CancellationToken.None);

    private SaveOutcome Save(string link, string body)
    {
        var analysed = TemporaryArchive.Analysed(body, link);
        return _archive.Writer.Save([analysed with { Article = analysed.Article with { Url = link, Id = ArticleIdentity.IdOf(link, link) } }], CancellationToken.None)[0];
    }
}
