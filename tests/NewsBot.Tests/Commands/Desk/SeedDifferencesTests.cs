using Microsoft.Extensions.DependencyInjection;
using NewsBot.Commands.Calls;
using NewsBot.Desk.Timelines;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands.Desk;

/// <summary>Where the briefs of the seeds differ.</summary>
public sealed class SeedDifferencesTests : IDisposable
{
    private readonly TestBot _bot = new(Path.Combine(Folders.Project, "seeds"));

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task The_strengths_of_the_troops_are_told_apart()
    {
        var reply = await _bot.AskAsync("/compare \"Russian troops\"");

        _bot.AssertProven(reply);
        CompareAnswers.AssertStrengthsToldApart(reply);
    }

    [Fact]
    public async Task Altered_wordings_of_one_remark_stand_side_by_side_with_their_words_marked()
    {
        var reply = await _bot.AskAsync("/compare date:2022-02-14..2022-02-17");

        var putin = CompareAnswers.Readings(reply, "telling us it won’t happen tomorrow");
        CompareAnswers.AssertOfSeveralArticles(reply, putin);
        Assert.Contains(putin.SelectMany(CompareAnswers.Marked), words => words is "promising" or "telling");
        CompareAnswers.AssertOfSeveralArticles(reply, CompareAnswers.Readings(reply, "is not on the agenda"));
    }

    [Fact]
    public async Task A_remark_that_is_credited_to_an_agency_has_one_origin_with_the_agencys_own_copy()
    {
        var reply = await _bot.AskAsync("/who-said withdrawal");

        var remark = Assert.Single(reply.Items, item => item.Text.StartsWith("At the moment, we have not seen any withdrawal", StringComparison.Ordinal));
        Assert.Equal("2 articles, one origin: AP", remark.Note);
    }

    [Theory]
    [InlineData("/compare", "Name a topic, a day or both")]
    [InlineData("/compare date:2022-02-31", "")]
    [InlineData("/timeline", "Name a topic, days or both")]
    [InlineData("/timeline from:\"Q3 of fiscal never\"", "")]
    public async Task Bad_input_is_answered_in_one_plain_sentence(string line, string opening)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal(Outcome.BadInput, reply.Outcome);
        Assert.StartsWith(opening, reply.Lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare zebra")]
    [InlineData("/timeline zebra")]
    [InlineData("/compare date:1999-01-01")]
    [InlineData("/timeline troops from:1990-01-01 to:1990-12-31")]
    public async Task Nothing_is_made_up_where_the_archive_has_nothing(string line)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal(Outcome.NothingFound, reply.Outcome);
        Assert.Empty(reply.Items);
    }

    [Fact]
    public async Task A_timeline_is_also_a_picture_that_is_attached_or_written_to_a_new_file()
    {
        var (png, svg) = (Path.Combine(_bot.Folder, "timeline.png"), Path.Combine(_bot.Folder, "timeline.svg"));

        var attached = await _bot.AskAsync("/timeline withdrawal", new Asker { UserId = "77" });
        var written = await _bot.AskAsync($"/timeline withdrawal png:\"{png}\" svg:\"{svg}\"");
        var again = await _bot.AskAsync($"/timeline withdrawal png:\"{png}\"");

        _bot.AssertProven(attached);
        var file = Assert.Single(attached.Files);
        Assert.Equal(("timeline.png", "image/png"), (file.Name, file.MediaType));
        Assert.Equal(file.Content.ToArray(), await File.ReadAllBytesAsync(png));
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(svg), StringComparison.Ordinal);
        Assert.Empty(written.Files);
        Assert.Equal(Outcome.BadInput, again.Outcome);
    }

    [Fact]
    public async Task Nothing_is_drawn_where_no_picture_is_asked_for()
    {
        using var bot = new TestBot(_bot.Seeds, configure: services => services.AddSingleton<Func<PictureFont>>(() => throw new InvalidOperationException("drawn")));

        var reply = await bot.AskAsync("/timeline withdrawal");

        bot.AssertProven(reply);
        Assert.DoesNotContain(reply.Notes, note => note.Contains("could not be drawn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_timeline_that_cannot_be_drawn_is_answered_in_words_with_a_note()
    {
        using var bot = new TestBot(_bot.Seeds, configure: services => services.AddSingleton<Func<PictureFont>>(() => throw new DllNotFoundException("libSkiaSharp")));

        var attached = await bot.AskAsync("/timeline withdrawal", new Asker { UserId = "77" });
        var written = await bot.AskAsync($"/timeline withdrawal png:\"{Path.Combine(bot.Folder, "timeline.png")}\"");

        bot.AssertProven(attached);
        Assert.Empty(attached.Files);
        Assert.Single(attached.Notes, note => note.StartsWith("The picture could not be drawn", StringComparison.Ordinal));
        Assert.Equal(Outcome.Partial, written.Outcome);
        Assert.Equal(attached.Items.Count, written.Items.Count);
    }
}
