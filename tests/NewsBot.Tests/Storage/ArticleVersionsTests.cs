using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Storage;

public sealed class ArticleVersionsTests : IDisposable
{
    private const string Link = "https://post.example/harbour";
    private const string Moved = "https://post.example/2031/harbour-open";

    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_citation_of_an_earlier_version_still_holds()
    {
        Save(Link, "Repairs cost 4 million.");
        var first = _archive.Articles.Matching(ArticleFilter.None, 1, CancellationToken.None)[0];
        var citation = Citation.Of(first, new(13, 22));

        Save(Link, "The repairs will cost 6 million.");
        Save(Link, "The repairs will cost 7 million.");

        Assert.Equal("4 million", citation.Words);
        Assert.True(citation.HoldsIn(_archive.Articles.BodyOf(citation.ArticleId, citation.BodyHash, CancellationToken.None)!));
        Assert.Equal(
            ["2 The repairs will cost 6 million.", "1 Repairs cost 4 million."],
            _archive.Articles.Earlier(first.Id, CancellationToken.None).Select(version => $"{version.Version} {version.Body}"));
    }

    [Fact]
    public void One_story_under_two_links_is_one_article()
    {
        Assert.Equal(SaveOutcome.Added, Save(Link, "The harbour stays open."));
        Assert.Equal(SaveOutcome.Unchanged, Save(Link + "?utm_source=feed", "The harbour stays open."));
        Assert.Equal(SaveOutcome.Duplicate, Save(Moved, "The harbour stays open."));

        Assert.Equal(1, _archive.Articles.Count(ArticleFilter.None, CancellationToken.None));
    }

    [Fact]
    public void A_page_that_moved_goes_on_as_the_same_article()
    {
        Save(Link, "The harbour stays open.");
        Save(Moved, "The harbour stays open.");

        Assert.Equal(SaveOutcome.Updated, Save(Moved, "The harbour stays open all winter."));

        var only = Assert.Single(_archive.Articles.Matching(ArticleFilter.None, 10, CancellationToken.None));
        Assert.Equal((ArticleIdentity.IdOf(Link, ""), Moved), (only.Id, only.Url));
        Assert.Equal($"{only.Id}-p0", Assert.Single(_archive.Passages.Of(only.Id, CancellationToken.None)).Id);
        Assert.Single(_archive.Articles.Earlier(only.Id, CancellationToken.None));
    }

    [Fact]
    public void A_moved_page_that_is_withdrawn_is_withdrawn_under_both_links()
    {
        Save(Link, "The harbour stays open.");
        Save(Moved, "The harbour stays open.");
        new WithdrawalStore(_archive.Archive, TimeProvider.System).Withdraw(
            new Withdrawal { ArticleId = ArticleIdentity.IdOf(Moved, ""), Reason = "wrong", By = Withdrawal.Operator }, CancellationToken.None);

        Assert.Equal(SaveOutcome.Withdrawn, Save(Link, "The harbour is closed."));
        Assert.Equal(SaveOutcome.Withdrawn, Save(Moved, "The harbour is closed."));
    }

    [Fact]
    public void Two_files_with_one_text_stay_two_files()
    {
        var first = TemporaryArchive.Analysed("The harbour stays open.", "a.txt");
        _archive.Writer.Save([first], CancellationToken.None);
        _archive.Writer.Save([TemporaryArchive.Analysed("The harbour stays open.", "b.txt")], CancellationToken.None);

        var outcome = _archive.Writer.Save([TemporaryArchive.Analysed("Another story.", "b.txt")], CancellationToken.None)[0];

        Assert.Equal(SaveOutcome.Added, outcome);
        Assert.Equal("The harbour stays open.", _archive.Articles.Find(first.Article.Id, CancellationToken.None)!.Body);
    }

    private SaveOutcome Save(string link, string body)
    {
        var analysed = TemporaryArchive.Analysed(body, link);
        return _archive.Writer.Save([analysed with { Article = analysed.Article with { Url = link, Id = ArticleIdentity.IdOf(link, link) } }], CancellationToken.None)[0];
    }
}
