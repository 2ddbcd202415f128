using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Storage;

/// <summary>What an answer as of a day may use: nothing that was written later, as far as the archive can know it.</summary>
public sealed class AsOfTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Words_of_a_version_that_was_read_after_the_day_are_not_shown()
    {
        Save("The pier is open.", day: 14, published: 14);
        Save("The pier is open, and the mayor has resigned.", day: 20, published: 14);

        Assert.Equal(0, CountAsOf(15));
        Assert.Equal(1, CountAsOf(20));
    }

    [Fact]
    public void What_was_read_in_long_after_its_publication_is_known_as_of_that_day()
    {
        Save("The pier is open.", day: 20, published: 14);

        Assert.Equal(1, CountAsOf(15));
    }

    [Fact]
    public void An_undated_article_that_is_read_in_again_unchanged_is_known_from_its_first_day_on()
    {
        Save("The pier is open.", day: 1);
        Save("The pier is open.", day: 20, analysis: 2);

        Assert.Equal(1, CountAsOf(5));
    }

    private void Save(string body, int day, int? published = null, int analysis = 1)
    {
        var analysed = TemporaryArchive.Analysed(body, published: published is { } date ? new(2022, 2, date) : null);
        var article = analysed.Article with { FetchedAt = new(2022, 2, day, 8, 0, 0, TimeSpan.Zero) };
        Assert.NotEqual(SaveOutcome.Duplicate, Assert.Single(_archive.Writer.Save([analysed with { Article = article, Analysis = analysis }], default)));
    }

    private int CountAsOf(int day) => _archive.Articles.Count(new ArticleFilter { AsOf = new(2022, 2, day) }, default);
}
