namespace NewsBot.Tests.Terminal;

/// <summary>What the bot says does not change with the language of the machine it runs on.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("th_TH.UTF-8")] // counts years from Buddha's death
    [InlineData("fi_FI.UTF-8")] // 10.30
    [InlineData("ar_SA.UTF-8")] // the lunar calendar
    public async Task Days_and_times_are_written_alike_everywhere(string language)
    {
        var status = await RunAsync(language);

        Assert.Matches(@"Last read in: 20\d\d-\d\d-\d\d \d\d:\d\d UTC", status);
    }

    private async Task<string> RunAsync(string language)
    {
        var article = Path.Combine(_folder.FullName, "a.txt");
        await File.WriteAllTextAsync(article, "The harbour of Easton stays open through the winter, the town's council decided on Tuesday after a long debate.");
        var database = Path.Combine(_folder.FullName, "a.db");
        var environment = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language };
        await OutputAsync(["ingest", article, "--database", database], environment);
        return await OutputAsync(["status", "--database", database], environment);
    }

    private static async Task<string> OutputAsync(IReadOnlyList<string> args, Dictionary<string, string> environment)
    {
        using var bot = BuiltProgram.Start(args, environment);
        var error = bot.StandardError.ReadToEndAsync();
        var output = await bot.StandardOutput.ReadToEndAsync();
        await error;
        await bot.WaitForExitAsync();
        return output;
    }
}
