using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Commands.Operators;

public sealed class IngestRetryTests : IDisposable
{
    private readonly TestBot _bot = new("");

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task What_could_not_be_read_is_named_until_it_can()
    {
        var broken = await WriteAsync("broken.txt", "\0\0\0\0\0");
        var good = await WriteAsync("good.md", HarbourNews.Articles["open.md"]);
        Assert.Equal(Outcome.Partial, (await _bot.AskAsync($"/ingest {broken} {good}")).Outcome);

        Assert.Contains((await _bot.AskAsync("/status")).Notes, note => note.StartsWith("1 file could not be read in", StringComparison.Ordinal));
        Assert.Contains((await _bot.AskAsync("/doctor")).Notes, note => note.StartsWith($"Not read in: {broken}", StringComparison.Ordinal));
        await _bot.AskAsync("/ingest --retry");
        Assert.Equal(2, Assert.Single(_bot.Part<DeadLetterStore>().Latest(5, CancellationToken.None)).Attempts);

        await WriteAsync("broken.txt", HarbourNews.Articles["undated.txt"]);
        var retried = await _bot.AskAsync("/ingest --retry");

        Assert.Equal((Outcome.Answered, "1 article added."), (retried.Outcome, retried.Lead));
        Assert.Equal(0, _bot.Part<DeadLetterStore>().Count(CancellationToken.None));
        Assert.Equal("Nothing to try again", (await _bot.AskAsync("/ingest --retry")).Title);
    }

    [Fact]
    public async Task A_file_that_is_gone_and_a_path_that_leads_nowhere_are_not_kept()
    {
        var broken = await WriteAsync("broken.txt", "\0\0\0\0\0");
        await _bot.AskAsync($"/ingest {broken} {Path.Combine(_bot.Folder, "no-such.txt")}");
        Assert.Equal(1, _bot.Part<DeadLetterStore>().Count(CancellationToken.None));

        File.Delete(broken);
        var reply = await _bot.AskAsync("/ingest --retry");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Equal(0, _bot.Part<DeadLetterStore>().Count(CancellationToken.None));
    }

    [Fact]
    public async Task Without_a_path_there_is_nothing_to_read() => Assert.Equal(Outcome.BadInput, (await _bot.AskAsync("/ingest")).Outcome);

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_bot.Folder, name);
        await File.WriteAllTextAsync(path, text);
        return path;
    }
}
