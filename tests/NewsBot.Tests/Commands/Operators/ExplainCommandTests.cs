using NewsBot.Replies;

namespace NewsBot.Tests.Commands.Operators;

/// <summary>How an answer came about can be asked, and the answer built again.</summary>
public sealed class ExplainCommandTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task The_trace_tells_what_was_asked_found_shown_and_how_long_each_step_took()
    {
        var answer = await _bot.AskAsync("/ask How much would the repair of the wall cost?");

        var explained = await _bot.AskAsync($"explain {answer.AnswerId}");

        Assert.Equal(Outcome.Answered, explained.Outcome);
        Assert.Contains(explained.Notes, note => note.StartsWith("Asked: “How much would the repair of the wall cost?”", StringComparison.Ordinal));
        Assert.Contains(explained.Notes, note => note.StartsWith("Passage 1: ", StringComparison.Ordinal) && note.Contains("repair", StringComparison.Ordinal));
        Assert.Contains(explained.Notes, note => note.StartsWith($"Shown: “{answer.Items[0].Text}”", StringComparison.Ordinal));
        Assert.Contains("Model: none; every sentence is a stored one.", explained.Notes);
        Assert.All(["understand", "retrieve", "select", "draft", "verify", "order", "render"], step => Assert.Contains($"{step} ", explained.Notes[^1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/summary date:2031-03-04..2031-03-05")]
    [InlineData("/summary harbour length:long")]
    [InlineData("/ask How much would the repair of the wall cost?")]
    public async Task The_same_answer_is_built_again_after_more_was_read_in(string line)
    {
        var answer = await _bot.AskAsync(line);
        var more = Path.Combine(_bot.Folder, "more.md");
        await File.WriteAllTextAsync(more, HarbourNews.Articles["open.md"].Replace("winter", "summer", StringComparison.Ordinal).Replace("/harbour", "/other", StringComparison.Ordinal));
        await _bot.AskAsync($"ingest \"{more}\"");

        var rebuilt = await _bot.AskAsync($"explain {answer.AnswerId} --rebuild");

        Assert.Equal("Built again from what was kept, it is the same, word for word and source for source.", rebuilt.Notes[0]);
        Assert.Equal(answer.Title, rebuilt.Title);
        Assert.Equal(answer.Items.Select(item => (item.Text, item.Heading)), rebuilt.Items.Select(item => (item.Text, item.Heading)));
        Assert.Equal(answer.Citations.Select(source => source.Citation), rebuilt.Citations.Select(source => source.Citation));
        Assert.Equal(answer.Notes, rebuilt.Notes.Skip(1));
    }

    [Fact]
    public async Task An_answer_from_an_article_that_changed_is_built_from_the_words_it_had()
    {
        var answer = await _bot.AskAsync("/ask How much would the repair of the wall cost?");
        var file = Path.Combine(_bot.Seeds, "open.md");
        await File.WriteAllTextAsync(file, HarbourNews.Articles["open.md"].Replace("4 million", "9 million", StringComparison.Ordinal));
        await _bot.AskAsync($"ingest \"{file}\"");
        var now = await _bot.AskAsync("/ask How much would the repair of the wall cost?");

        var rebuilt = await _bot.AskAsync($"explain {answer.AnswerId} --rebuild");

        Assert.NotEqual(answer.Items.Select(item => item.Text), now.Items.Select(item => item.Text));
        Assert.Equal(answer.Items.Select(item => item.Text), rebuilt.Items.Select(item => item.Text));
    }

    [Fact]
    public async Task A_refusal_is_explained_too()
    {
        var refusal = await _bot.AskAsync("/ask Who won the chess championship in Reykjavik?");

        var explained = await _bot.AskAsync($"explain {refusal.AnswerId}");

        Assert.NotEqual("", refusal.AnswerId);
        Assert.DoesNotContain(explained.Notes, note => note.StartsWith("Shown:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_id_is_nothing_found()
    {
        var reply = await _bot.AskAsync("explain k3f9q2a7bd");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
    }
}
