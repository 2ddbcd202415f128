using System.Text;
using NewsBot.Commands.Calls;
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

        Assert.Equal("0 articles added, 1 deleted before.", again.Lead);
        var line = Assert.Single(_bot.Part<WithdrawalStore>().Audit(5, CancellationToken.None));
        Assert.Equal((id, "deleted", "the licence has ended"), (line.ArticleId, line.Action, line.Reason));
        Assert.Equal("Deleted", (await _bot.AskAsync($"/source {id}")).Title);
    }

    [Fact]
    public async Task A_deleted_article_does_not_come_back_in_another_file()
    {
        var id = await IngestTwoVersionsAsync();
        await _bot.AskAsync($"/delete {id} --reason \"the licence has ended\"");
        var copy = Path.Combine(_bot.Folder, "copy.html");
        var body = First.Split("---\n", StringSplitOptions.None)[^1].Trim().Split("\n\n");
        await File.WriteAllTextAsync(copy, $"<html><head><title>Zwiebelfest</title></head><body><article><h1>Zwiebelfest</h1>{string.Concat(body.Select(paragraph => $"<p>{paragraph}</p>"))}</article></body></html>");

        var reply = await _bot.AskAsync($"/ingest {copy}");

        Assert.Equal("0 articles added, 1 deleted before.", reply.Lead);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Whoever_sits_at_the_machine_may_let_a_deleted_article_in_again_and_no_editor_elsewhere()
    {
        var id = await IngestTwoVersionsAsync();
        await _bot.AskAsync($"/delete {id} --reason \"the licence has ended\"");

        var editor = await _bot.AskAsync($"/retract id:{id} reason:right undo:true", new Asker { UserId = "42", IsEditor = true });
        var still = await _bot.AskAsync($"/ingest {Path.Combine(_bot.Folder, "drom.md")}");
        var operators = await _bot.AskAsync($"/retract id:{id} reason:right undo:true");
        var again = await _bot.AskAsync($"/ingest {Path.Combine(_bot.Folder, "drom.md")}");

        Assert.Equal((Outcome.Refused, "Deleted before"), (editor.Outcome, editor.Title));
        Assert.Equal(["0 articles added, 1 deleted before.", $"The article {id} may be read in again; nothing of it is here now.", "1 article added."], new[] { still, operators, again }.Select(reply => reply.Lead));
    }

    [Fact]
    public async Task The_status_counts_each_word_by_itself()
    {
        await _bot.AskAsync("/who-said harbour");
        var id = await IngestTwoVersionsAsync();
        var before = await _bot.AskAsync("/status");
        await _bot.AskAsync($"/delete {id} --reason \"the licence has ended\"");
        foreach (var article in (await _bot.AskAsync("/sources")).Items) await _bot.AskAsync($"/retract id:{article.Id} reason:wrong");

        var after = await _bot.AskAsync("/status");

        Assert.DoesNotContain(before.Notes, note => note.Contains("in no answer", StringComparison.Ordinal));
        Assert.Contains("Not counted here, and in no answer: 4 withdrawn, 1 deleted.", after.Notes);
        Assert.Contains("0 passages, 0 quotations, 0 speakers.", after.Notes);
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
