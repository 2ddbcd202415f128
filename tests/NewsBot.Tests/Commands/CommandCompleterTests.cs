using NewsBot.Commands;
using NewsBot.Commands.Catalogue;

namespace NewsBot.Tests.Commands;

public sealed class CommandCompleterTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("who-said", "speaker", "wri", "Ann Writer")]
    [InlineData("who-said", "outlet", "the", "The Harbour Post|The Quay Gazette")]
    [InlineData("summary", "date", "2031-03", "2031-03-05|2031-03-04")]
    [InlineData("who-said", "kind", "dir", "direct|indirect")]
    [InlineData("help", "command", "sou", "source|sources")]
    [InlineData("summary", "topic", "HARB", "harbour")]
    [InlineData("who-said", "outlet", "%", "")]
    [InlineData("who-said", "speaker", "%", "")]
    [InlineData("who-said", "speaker", "_nn Writer", "")]
    [InlineData("source", "id", "", "")]
    public async Task Values_that_exist_are_offered(string command, string option, string typed, string expected)
    {
        await _bot.AskAsync("/status");

        var offered = await OfferedAsync(_bot, command, option, typed);

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), offered);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_read_offers_nothing()
    {
        await File.WriteAllTextAsync(_bot.Database, new string('x', 4096));

        var offered = await OfferedAsync(_bot, "who-said", "speaker", "wri");

        Assert.Empty(offered);
    }

    private static Task<IReadOnlyList<string>> OfferedAsync(TestBot bot, string command, string option, string typed)
    {
        var definition = bot.Part<CommandCatalogue>().Find(command)!.Definition;
        return bot.Part<CommandCompleter>().CompleteAsync(definition.Options.Single(known => known.Name == option), typed, CancellationToken.None);
    }
}
