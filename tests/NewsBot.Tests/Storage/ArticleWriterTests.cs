using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Storage;

public sealed class ArticleWriterTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void An_article_comes_back_as_it_was_stored()
    {
        var stored = TemporaryArchive.Analysed("The port closed. \"We had no choice,\" said Ann Okafor.", published: new(2022, 2, 16), speaker: "Ann Okafor");

        var outcome = _archive.Writer.Save([stored], default);
        var article = _archive.Articles.Find(stored.Article.Id, default);
        var quote = Assert.Single(_archive.Quotes.Of(stored.Article.Id, default));

        Assert.Equal([SaveOutcome.Added], outcome);
        Assert.Equal(stored.Article.Body, article!.Body);
        Assert.Equal(stored.Article.Dates, article.Dates);
        Assert.Equal("We had no choice,", quote.Content[0].Of(article.Body));
        Assert.Equal(stored.Quotes[0].Speaker, quote.Speaker);
    }

    [Fact]
    public void The_same_content_twice_is_one_article()
    {
        var first = TemporaryArchive.Analysed("The port closed.");
        var elsewhere = TemporaryArchive.Analysed("The port closed.", source: "b.txt");

        var outcomes = _archive.Writer.Save([first, first, elsewhere], default);

        Assert.Equal([SaveOutcome.Added, SaveOutcome.Unchanged, SaveOutcome.Duplicate], outcomes);
        Assert.Equal(1, _archive.Articles.Count(ArticleFilter.None, default));
    }

    [Fact]
    public void Changed_content_is_a_new_version_and_the_old_one_can_still_be_read()
    {
        var first = TemporaryArchive.Analysed("The port closed.");
        var second = TemporaryArchive.Analysed("The port opened.");

        _archive.Writer.Save([first], default);
        var outcome = _archive.Writer.Save([second], default);

        Assert.Equal([SaveOutcome.Updated], outcome);
        Assert.Equal("The port opened.", _archive.Articles.Find(first.Article.Id, default)!.Body);
        Assert.Equal("The port closed.", _archive.Articles.BodyOf(first.Article.Id, first.Article.BodyHash, default));
        Assert.Empty(_archive.Passages.Matching(MatchExpression.Any(["closed"]), ArticleFilter.None, 10, default));
    }

    [Fact]
    public void A_batch_that_breaks_leaves_nothing_behind()
    {
        var good = TemporaryArchive.Analysed("The port closed.");
        var broken = TemporaryArchive.Analysed("The port opened.", source: "b.txt");
        broken = broken with { Passages = [.. broken.Passages, .. broken.Passages] };

        Assert.ThrowsAny<Exception>(() => _archive.Writer.Save([good, broken], default));

        Assert.Equal(0, _archive.Articles.Count(ArticleFilter.None, default));
        Assert.Empty(_archive.Archive.CheckIntegrity());
    }

    [Fact]
    public void Dates_that_are_found_later_make_the_article_answer_for_that_day()
    {
        var undated = TemporaryArchive.Analysed("The port closed.");
        var day = new DateOnly(2022, 2, 16);

        _archive.Writer.Save([undated], default);
        var added = _archive.Writer.AddDates(
            undated.Article,
            [new DateEvidence { Date = day, Kind = DateKind.Published, Method = DateMethod.SameStory, Confidence = Confidence.Low }],
            default);

        Assert.True(added);
        Assert.False(_archive.Articles.HasUndated(default));
        Assert.Equal(DateMethod.SameStory, Assert.Single(_archive.Articles.Matching(new ArticleFilter { From = day, To = day }, 10, default)).Date!.Method);
    }

    [Theory]
    [InlineData("The port closed on Friday.", "2022-02-18")]
    [InlineData("The port closed on Friday.", null)]
    [InlineData(null, null)]
    public void A_date_that_was_inferred_from_other_words_is_not_added(string? changed, string? printed)
    {
        var undated = TemporaryArchive.Analysed("The port closed.");
        _archive.Writer.Save([undated], default);
        var inferred = new DateEvidence { Date = new(2022, 2, 16), Kind = DateKind.Published, Method = DateMethod.SameStory, Confidence = Confidence.Low };
        if (changed is null) _archive.Writer.AddDates(undated.Article, [inferred], default); // another process was quicker
        else _archive.Writer.Save([TemporaryArchive.Analysed(changed, published: printed is null ? null : DateOnly.Parse(printed, System.Globalization.CultureInfo.InvariantCulture))], default);
        var before = _archive.Articles.Find(undated.Article.Id, default)!.Dates;

        Assert.False(_archive.Writer.AddDates(undated.Article, [inferred], default));

        Assert.Equal(before, _archive.Articles.Find(undated.Article.Id, default)!.Dates);
    }

    [Fact]
    public void An_article_is_known_by_its_content_and_the_version_that_analysed_it()
    {
        var stored = TemporaryArchive.Analysed("The port closed.");
        _archive.Writer.Save([stored], default);

        Assert.True(_archive.Writer.Knows(stored.Article, stored.Analysis, default));
        Assert.False(_archive.Writer.Knows(stored.Article, stored.Analysis + 1, default));
        Assert.False(_archive.Writer.Knows(TemporaryArchive.Analysed("The port closed on Friday.").Article, stored.Analysis, default));
        Assert.False(_archive.Writer.Knows(TemporaryArchive.Analysed("The port closed.", "b.txt").Article, stored.Analysis, default));
    }
}
