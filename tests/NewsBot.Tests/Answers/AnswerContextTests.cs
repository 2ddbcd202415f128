using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Answers;

/// <summary>A sentence of an answer that points back is shown with the one before it.</summary>
public sealed class AnswerContextTests
{
    [Fact]
    public async Task Whoever_allowed_it_is_named()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["one.md"] = "---\ntitle: A pier for Dornmouth\noutlet: Dornmouth Mail\ndate: 2031-03-05\n---\n\nThe harbour was full on Wednesday. Ann Okafor, the mayor, spoke to fishermen on the old quay. A new pier for Dornmouth would be a good thing, she allowed.\n",
        });

        var reply = await bot.AskAsync("/ask Would a new pier for Dornmouth be a good thing?");

        bot.AssertProven(reply);
        Assert.Contains(reply.Items, item => item.Text.Contains("she allowed", StringComparison.Ordinal) && item.Text.Contains("Ann Okafor", StringComparison.Ordinal));
    }
}
