using NewsBot.Replies;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Answers;

/// <summary>Where the sentences that answer a question print different figures of one thing, a note says so.</summary>
public sealed class DifferingAnswersTests
{
    [Fact]
    public async Task Figures_that_differ_are_noted()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["one.md"] = Article("Dornmouth Mail", "Ferry sinks off Dornmouth", "The ferry Osprey sank off Dornmouth on Wednesday. In all 14 passengers of the ferry Osprey drowned off Dornmouth, the coastguard said."),
            ["two.md"] = Article("Valley Post", "Osprey goes down", "The ferry Osprey went down in a storm. In all 17 passengers of the ferry Osprey drowned off Dornmouth, police said."),
        });

        var reply = await bot.AskAsync("/ask How many passengers of the ferry Osprey drowned off Dornmouth?");

        bot.AssertProven(reply);
        Assert.Equal(2, reply.Citations.Select(citation => citation.Citation.ArticleId).Distinct().Count());
        Assert.Contains(reply.Notes, note => note.Contains("14", StringComparison.Ordinal) && note.Contains("17", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_that_agree_are_not()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["one.md"] = Article("Dornmouth Mail", "Ferry sinks off Dornmouth", "The ferry Osprey sank off Dornmouth on Wednesday. In all 14 passengers of the ferry Osprey drowned off Dornmouth, the coastguard said."),
            ["two.md"] = Article("Valley Post", "Osprey goes down", "The ferry Osprey went down in a storm. Fourteen passengers of the ferry Osprey drowned off Dornmouth, police said."),
        });

        var reply = await bot.AskAsync("/ask How many passengers of the ferry Osprey drowned off Dornmouth?");

        bot.AssertProven(reply);
        Assert.DoesNotContain(reply.Notes, note => note.Contains("14", StringComparison.Ordinal));
    }

    private static string Article(string outlet, string title, string body) => $"---\ntitle: {title}\noutlet: {outlet}\ndate: 2031-03-05\n---\n\n{body}\n";
}
