using NewsBot.Commands.Typed;
using NewsBot.Terminal;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Terminal;

public sealed class GivenDatabaseTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("who-said harbour")]
    [InlineData("sources")]
    [InlineData("backup copy.db")]
    [InlineData("delete k3f9q2a7bd --reason none")]
    [InlineData("feeds list")]
    [InlineData("digest now")]
    public void An_archive_that_is_not_there_answers_nothing_and_is_not_made(string line)
    {
        var refusal = Check(line).Refusal;

        Assert.Equal($"There is no archive at {_bot.Database}; check the path of --database, or make one there: newsbot ingest FOLDER --database {_bot.Database}.", refusal?.Lead);
        Assert.False(File.Exists(_bot.Database));
    }

    [Theory]
    [InlineData("ingest articles")]
    [InlineData("run")]
    [InlineData("help")]
    [InlineData("doctor")]
    [InlineData("feeds add https://paper.example/rss")]
    [InlineData("feeds import feeds.opml")]
    public void What_begins_an_archive_or_reads_none_goes_on(string line) => Assert.NotNull(Check(line).Call);

    [Fact]
    public async Task An_archive_that_is_there_answers()
    {
        await _bot.AskAsync("/sources");

        Assert.NotNull(Check("who-said harbour").Call);
    }

    [Fact]
    public void The_file_of_the_settings_is_made_by_the_first_command() =>
        Assert.NotNull(new GivenDatabase(new TerminalOptions(), Harbour.Catalogue).Checked(new TypedCommandParser(Harbour.Catalogue).Parse("/who-said harbour")).Call);

    [Fact]
    public async Task The_program_ends_as_for_bad_input()
    {
        var file = Path.Combine(_bot.Folder, "dat", "nwesbot.db");
        using var program = BuiltProgram.Start(["--database", file, "who-said", "withdrawal"]);
        var (output, error) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();

        Assert.Equal(2, program.ExitCode);
        Assert.Contains("There is no archive at ", await output, StringComparison.Ordinal);
        Assert.Equal("", await error);
        Assert.False(Path.Exists(Path.GetDirectoryName(file)));
    }

    private TypedCommand Check(string line) => _bot.Part<GivenDatabase>().Checked(_bot.Part<TypedCommandParser>().Parse(line));
}
