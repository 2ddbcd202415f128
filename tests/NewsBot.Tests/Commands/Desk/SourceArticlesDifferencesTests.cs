using NewsBot.Replies;

namespace NewsBot.Tests.Commands.Desk;

/// <summary>Where the five source articles differ, by the bot's general rules.</summary>
public sealed class SourceArticlesDifferencesTests : IDisposable
{
    private readonly TestBot _bot = new(Folders.Shared is { } shared ? Path.Combine(shared, "seeds") : "");

    public void Dispose() => _bot.Dispose();

    [EvaluationFact]
    public async Task The_strengths_of_the_troops_are_told_apart()
    {
        var reply = await _bot.AskAsync("/compare troops");

        _bot.AssertProven(reply);
        CompareAnswers.AssertStrengthsToldApart(reply);
        Assert.Contains(reply.Items, item => item.Readings.Any(reading => reading.Text.Contains("175,000", StringComparison.Ordinal)));
    }

    [EvaluationFact]
    public async Task Altered_wordings_of_one_remark_stand_side_by_side_with_their_words_marked()
    {
        var reply = await _bot.AskAsync("/compare date:2022-02-16");

        var putin = CompareAnswers.Readings(reply, "telling us it won’t happen tomorrow");
        CompareAnswers.AssertOfSeveralArticles(reply, putin);
        Assert.Contains(putin, reading => CompareAnswers.Marked(reading).Any(words => words.Contains("promising", StringComparison.Ordinal) || words.Contains("telling", StringComparison.Ordinal)));
        CompareAnswers.AssertOfSeveralArticles(reply, CompareAnswers.Readings(reply, "is not on the agenda"));
    }

    [EvaluationFact]
    public async Task A_remark_that_two_outlets_have_from_one_agency_has_one_origin()
    {
        var reply = await _bot.AskAsync("/who-said speaker:Stoltenberg");

        Assert.Contains(reply.Items, item => item.Text.Contains("we have not seen any withdrawal", StringComparison.Ordinal) && item.Note == "2 articles, one origin: AP");
    }

    [EvaluationFact]
    public async Task A_timeline_names_who_reported_first_and_which_days_are_inferred()
    {
        var reply = await _bot.AskAsync("/timeline withdrawal");

        _bot.AssertProven(reply);
        Assert.Equal(reply.Items.Select(item => item.Date).Order(), reply.Items.Select(item => item.Date));
        Assert.All(reply.Items, item => Assert.NotNull(item.Note));
        Assert.All(reply.Items.Where(item => item.Note!.Contains("(inferred", StringComparison.Ordinal) is false), item => Assert.NotEqual("same-story", item.DateMethod));
    }
}
