using NewsBot.Ingestion;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Ingestion;

public sealed class SeedReaderTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task A_first_reading_that_was_interrupted_is_ended_by_the_next_start()
    {
        await _bot.Part<IngestionPipeline>().ReadAsync([Path.Combine(_bot.Seeds, "open.md")], null, CancellationToken.None);
        _bot.Part<UnfinishedWork>().Begin("seeds", CancellationToken.None); // as it stands after a kill

        var report = await _bot.Part<SeedReader>().FillAsync(null, CancellationToken.None);

        Assert.Equal((3, 1), (report!.Added, report.Known));
        Assert.False(_bot.Part<UnfinishedWork>().Has("seeds", CancellationToken.None));
    }

    [Fact]
    public async Task An_archive_with_articles_of_its_own_is_left_alone()
    {
        await _bot.Part<IngestionPipeline>().ReadAsync([Path.Combine(_bot.Seeds, "open.md")], null, CancellationToken.None);

        Assert.Null(await _bot.Part<SeedReader>().FillAsync(null, CancellationToken.None));
        Assert.Equal(1, _bot.Part<ArticleStore>().Count(ArticleFilter.None, CancellationToken.None));
    }

    [Fact]
    public async Task An_archive_whose_only_article_is_withdrawn_is_left_alone()
    {
        await _bot.Part<IngestionPipeline>().ReadAsync([Path.Combine(_bot.Seeds, "open.md")], null, CancellationToken.None);
        var only = _bot.Part<ArticleStore>().Matching(ArticleFilter.None, 2, CancellationToken.None).Single();
        _bot.Part<WithdrawalStore>().Withdraw(
            new Withdrawal { ArticleId = only.Id, Reason = "It was wrong.", By = "operator", Action = "withdrawn" }, CancellationToken.None);

        Assert.Null(await _bot.Part<SeedReader>().FillAsync(null, CancellationToken.None));
        Assert.Equal(0, _bot.Part<ArticleStore>().Count(ArticleFilter.None, CancellationToken.None));
    }

    [Theory]
    [InlineData("daily.md", "undated.txt")]
    [InlineData("undated.txt", "daily.md")]
    public async Task An_undated_article_is_dated_by_a_dated_one_whichever_came_first(string first, string second)
    {
        var daily = HarbourNews.Articles["daily.md"];
        File.WriteAllText(Path.Combine(_bot.Seeds, "undated.txt"), $"Harbour stays open\n\n{daily[(daily.LastIndexOf("---", StringComparison.Ordinal) + 3)..].Trim()}\n");
        foreach (var file in (string[])[first, second])
            await _bot.Part<IngestionPipeline>().ReadAsync([Path.Combine(_bot.Seeds, file)], null, CancellationToken.None);

        Assert.Equal(2, _bot.Part<ArticleStore>().Count(new ArticleFilter { From = new(2031, 3, 4), To = new(2031, 3, 5) }, CancellationToken.None));
    }
}
