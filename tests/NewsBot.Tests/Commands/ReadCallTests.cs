using NewsBot.Replies;

namespace NewsBot.Tests.Commands;

/// <summary>What the words of a topic say about days, outlets and names, as an asker sees it. Today is 6 March 2031.</summary>
public sealed class ReadCallTests : IDisposable
{
    private readonly TestBot _bot = new(new Dictionary<string, string>
    {
        ["a.txt"] = "Harbour opens\n\nPOLITICO\n4 March 2031\n\n\"The harbour opens again,\" Ada Stoltenberg, the harbour master, said on Tuesday in the town.\n",
        ["b.txt"] = "Harbour closes\n\nTribune\n20 February 2031\n\n\"The harbour closes for a week,\" Bo Lind, the mayor, told reporters in the town hall.\n",
    });

    [Fact]
    public async Task A_day_in_the_words_restricts_and_is_told()
    {
        var reply = await _bot.AskAsync("/search harbour 4 march");

        Assert.Contains("on 4 March 2031", reply.Title, StringComparison.Ordinal);
        Assert.Contains(reply.Notes, note => note.StartsWith("“4 march” is taken as the date 4 March 2031", StringComparison.Ordinal));
        Assert.All(reply.Items, item => Assert.Contains("opens", item.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_speaker_in_the_words_restricts_and_is_told()
    {
        var reply = await _bot.AskAsync("/who-said Lind on the harbour");

        Assert.Equal("Bo Lind", Assert.Single(reply.Items).Speaker);
        Assert.Contains("“Lind” is taken as the speaker; in quotation marks it would be searched for.", reply.Notes);
    }

    [Fact]
    public async Task A_day_that_no_article_has_is_told_too()
    {
        var reply = await _bot.AskAsync("/search harbour yesterday");

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Contains(reply.Notes, note => note.Contains("5 March 2031", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_option_that_is_typed_counts_before_the_words()
    {
        var reply = await _bot.AskAsync("/search topic:\"harbour yesterday\" from:2031-02-01");

        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.DoesNotContain(reply.Notes, note => note.Contains("taken as", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_spelt_nearly_right_is_told()
    {
        var reply = await _bot.AskAsync("/search Stoltenburg explain:true");

        Assert.Contains("The archive has no “stoltenburg”; “stoltenberg” was searched for too.", reply.Notes);
        Assert.Contains("speaker: Ada Stoltenberg", reply.Items[0].Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/who-said harbour 2031-02-30", "2031-02-30")]
    [InlineData("/summary 31 feb", "31 feb")]
    [InlineData("/timeline harbour 31 April 2031", "31 April 2031")]
    [InlineData("/digest now 2031-02-30", "2031-02-30")]
    public async Task A_day_that_there_is_not_is_named(string line, string day)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal((Outcome.BadInput, $"There is no such date as “{day}”; in quotation marks it would be searched for."), (reply.Outcome, reply.Lead));
    }

    [Fact]
    public async Task A_day_typed_with_the_digest_is_its_day()
    {
        var reply = await _bot.AskAsync("/digest now 2031-03-04");
        var about = await _bot.AskAsync("/digest now harbour 20 february 2031");

        Assert.Equal((Outcome.Answered, "Digest for Tuesday, 4 March 2031"), (reply.Outcome, reply.Title));
        Assert.Equal("Digest for Thursday, 20 February 2031", about.Title);
        Assert.StartsWith("1 article from 1 independent source about “harbour”", about.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_that_is_a_day_alone_summarises_the_day()
    {
        var reply = await _bot.AskAsync("/summary 4 march 2031");

        Assert.Equal(Outcome.Answered, reply.Outcome);
        Assert.Contains("on 4 March 2031", reply.Title, StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();
}
