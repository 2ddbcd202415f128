using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands;

/// <summary>What the bot answers from the five source articles.</summary>
public sealed class SourceArticlesAnswersTests : IDisposable
{
    private readonly TestBot _bot = new(Folders.Shared is { } shared ? Path.Combine(shared, "seeds") : "");

    public void Dispose() => _bot.Dispose();

    [EvaluationFact]
    public async Task Who_spoke_about_the_withdrawal()
    {
        var reply = await _bot.AskAsync("/who-said withdrawal");

        _bot.AssertProven(reply);
        Assert.True(ArticlesOf(reply, "Antony Blinken").Count >= 2);
        Assert.NotEmpty(ArticlesOf(reply, "Ben Wallace"));
        Assert.NotEmpty(ArticlesOf(reply, "Joe Biden"));
        Assert.Contains(reply.Items, item => item.Speaker is "Jens Stoltenberg" && ArticlesOf(reply, item).Distinct().Count() == 2);
    }

    [EvaluationFact]
    public async Task The_summary_of_a_day_has_points_of_several_articles_and_none_of_another_day()
    {
        var reply = await _bot.AskAsync("/summary date:2022-02-16");

        _bot.AssertProven(reply);
        Assert.True(reply.Items.Count(item => item.Kind is ItemKind.Statement) >= 6);
        Assert.True(reply.Citations.Select(citation => citation.Citation.ArticleId).Distinct().Count() >= 3);
        Assert.All(reply.Citations, citation => Assert.NotEqual(12, citation.Date!.Date.Month));
    }

    [EvaluationFact]
    public async Task An_article_that_nothing_dates_is_in_no_answer_about_days()
    {
        var sources = await _bot.AskAsync("/sources");
        var undated = sources.Citations.Where(citation => citation.Date is null).ToList();
        var everyDay = await _bot.AskAsync("/summary from:0001-01-01 to:9999-12-31 length:long");

        var article = Assert.Single(undated).Citation.ArticleId;
        Assert.DoesNotContain(everyDay.Citations, citation => citation.Citation.ArticleId == article);
    }

    [EvaluationFact]
    public async Task Dates_that_were_concluded_are_shown_as_inferred_and_never_with_high_confidence()
    {
        var reply = await _bot.AskAsync("/sources");

        var inferred = reply.Citations.Where(citation => citation.Date is { Method: DateMethod.SameStory }).ToList();
        Assert.Equal(2, inferred.Count);
        Assert.All(inferred, citation => Assert.NotEqual(Confidence.High, citation.Date!.Confidence));
        Assert.Contains(reply.Notes, note => note.StartsWith("The dates of 3 articles are inferred", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> ArticlesOf(Reply reply, string speaker) =>
        [.. reply.Items.Where(item => item.Speaker == speaker).SelectMany(item => ArticlesOf(reply, item)).Distinct()];

    private static IEnumerable<string> ArticlesOf(Reply reply, ReplyItem item) =>
        item.Citations.Select(number => reply.Citations[number - 1].Citation.ArticleId);
}
