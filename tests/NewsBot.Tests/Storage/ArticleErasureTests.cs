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

    private int Erase(string link) =>
        new ArticleErasure(_archive.Archive, TimeProvider.System).Erase([ArticleIdentity.IdOf(link, "")], "asked to", "operator", CancellationToken.None);

    private SaveOutcome Save(string link, string body)
    {
        var analysed = TemporaryArchive.Analysed(body, link);
        return _archive.Writer.Save([analysed with { Article = analysed.Article with { Url = link, Id = ArticleIdentity.IdOf(link, link) } }], CancellationToken.None)[0];
    }
}
