using NewsBot.Ingestion;
using NewsBot.Ingestion.Files;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Ingestion;

public sealed class IngestionPipelineTests : IDisposable
{
    private readonly TestBot _bot = new("");

    public void Dispose() => _bot.Dispose();

    private IngestionPipeline Pipeline => _bot.Part<IngestionPipeline>();

    [Theory]
    [InlineData("broken.zip")]
    [InlineData("broken.md")]
    public async Task A_document_that_breaks_while_it_is_read_is_named_and_those_behind_it_are_read(string broken)
    {
        var report = await Pipeline.ReadAsync([new("first.md"), new(broken), new("last.zip")], (file, _) => Task.FromResult(PartsOf(file.Path)), null, default);

        Assert.Equal(broken, Assert.Single(report.Failures).Path);
        Assert.Equal((broken is "broken.zip" ? 3 : 2, 1), (report.Added, report.Failures.Count));
        Assert.Equal(report.Added, _bot.Part<ArticleStore>().Count(ArticleFilter.None, default));
    }

    [Fact]
    public async Task Reading_that_fails_as_a_whole_is_no_success() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Pipeline.ReadAsync(
            [new("first.md"), new("broken.zip")],
            (file, _) => file.Path is "first.md" ? Task.FromResult(PartsOf(file.Path)) : throw new InvalidOperationException("the disk is gone"),
            null,
            default));

    private static IEnumerable<ReadOutcome> PartsOf(string path)
    {
        if (path is not "broken.md") yield return ReadOutcome.Read(NewsBot.Tests.Storage.TemporaryArchive.Analysed($"The harbour of {path} stays open.", path).Article);
        if (path.StartsWith("broken", StringComparison.Ordinal)) throw new InvalidOperationException("a part that no reader is made for");
    }
}
