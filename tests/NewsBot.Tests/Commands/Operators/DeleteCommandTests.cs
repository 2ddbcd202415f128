using System.Text;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Commands.Operators;

public sealed class DeleteCommandTests : IDisposable
{
    // Words that stand in one article alone, in each of the ways in which the archive keeps them.
    private static readonly string[] s_own = ["zwiebelfest", "Quillhammer", "quillhamm", "1,739", "kept in the old version", "Mill of Drom"];

    private const string First = """
        ---
        title: Zwiebelfest ends early
        outlet: The Drom Gazette
        author: Una Quillhammer
        date: 2031-03-04
        ---
        The zwiebelfest of Drom ended early on Tuesday, and 1,739 visitors went home, which was kept in the old version of this article.

        “The Mill of Drom stays closed,” said Una Quillhammer, the mayor, who had opened the zwiebelfest in the harbour on Monday.
        """;

    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task No_byte_of_a_deleted_article_is_left_in_the_files_of_the_archive()
    {
        await _bot.AskAsync("/who-said harbour");
        var id = await IngestTwoVersionsAsync();
        Assert.NotEmpty((await _bot.AskAsync("/who-said zwiebelfest")).Items);
        await _bot.AskAsync("/summary zwiebelfest");
        await _bot.AskAsync($"/source {id}");
        Assert.NotEmpty(Left());

        var reply = await _bot.AskAsync($"/delete {id}-q0 --reason \"the licence has ended\"");

        Assert.Equal((Outcome.Answered, "Deleted"), (reply.Outcome, reply.Title));
        Assert.Empty(Left());
        Assert.Empty(_bot.Part<Archive>().CheckIntegrity());
        Assert.Empty(_bot.Part<ArchiveCheck>().Problems(CancellationToken.None));
        Assert.Equal(4, _bot.Part<ArticleStore>().Count(ArticleFilter.None, CancellationToken.None));
        Assert.NotEmpty((await _bot.AskAsync("/who-said harbour")).Items);
    }

    [Fact]
    public async Task A_deleted_article_is_not_read_in_again_and_its_line_of_the_audit_stays()
    {
        var id = await IngestTwoVersionsAsync();
        await _bot.AskAsync($"/delete {id} --reason \"the licence has ended\"");

        var again = await _bot.AskAsync($"/ingest {Path.Combine(_bot.Folder, "drom.md")}");

        Assert.Equal("0 articles added, 1 withdrawn.", again.Lead);
        var line = Assert.Single(_bot.Part<WithdrawalStore>().Audit(5, CancellationToken.None));
        Assert.Equal((id, "deleted", "the licence has ended"), (line.ArticleId, line.Action, line.Reason));
        Assert.Equal("Withdrawn", (await _bot.AskAsync($"/source {id}")).Title);
    }

    [Fact]
    public async Task What_is_not_there_is_not_deleted()
    {
        var reply = await _bot.AskAsync("/delete 0000000000 --reason none");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Empty(_bot.Part<WithdrawalStore>().Audit(5, CancellationToken.None));
    }

    private async Task<string> IngestTwoVersionsAsync()
    {
        var file = Path.Combine(_bot.Folder, "drom.md");
        foreach (var text in (string[])[First, First.Replace("which was kept in the old version of this article", "the town said", StringComparison.Ordinal)])
        {
            await File.WriteAllTextAsync(file, text);
            await _bot.AskAsync($"/ingest {file}");
        }

        return _bot.Part<ArticleStore>().Matching(new ArticleFilter { Outlet = "Drom" }, 1, CancellationToken.None)[0].Id;
    }

    private List<string> Left()
    {
        var left = new List<string>();
        foreach (var file in Directory.EnumerateFiles(_bot.Folder, "archive.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var text = Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
            left.AddRange(s_own.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{Path.GetFileName(file)}: {word}"));
        }

        return left;
    }
}
