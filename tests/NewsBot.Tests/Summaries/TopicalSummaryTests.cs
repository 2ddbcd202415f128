using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Summaries;

/// <summary>What the summary of a topic counts and compares: what is on the topic, not all that its articles print.</summary>
public sealed class TopicalSummaryTests : IDisposable
{
    private readonly TestBot _bot = new(new Dictionary<string, string>
    {
        ["ferry.md"] = Article("Dunmore gets its ferry back", "The Quay Gazette", "4 million", "Mayor Tom Alder thanked chancellor Scholz for the money at the quay."),
        ["boat.md"] = Article("Ferry returns to Dunmore", "Coast Daily", "6 million", "Chancellor Scholz had promised the money to the island in the autumn."),
        ["talks.md"] = """
            ---
            title: Talks of the alliance
            outlet: The Harbour Post
            date: 2031-03-04
            ---
            Jens Stoltenberg opened the talks of the alliance in the old town hall on Tuesday and warned the members of a long winter.

            The secretary general said that nothing would be decided before the spring, whatever the members might wish for.
            """,
    });

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task An_article_that_shares_only_a_related_word_is_not_counted()
    {
        var reply = await _bot.AskAsync("/summary scholz");

        Assert.StartsWith("From 2 articles of 2 outlets", reply.Lead, StringComparison.Ordinal);
        Assert.DoesNotContain(reply.Notes, note => note.Contains("not cited", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/summary scholz", false)]
    [InlineData("/summary wall repair", true)]
    public async Task Figures_that_differ_are_told_where_they_are_on_the_topic(string line, bool told)
    {
        var reply = await _bot.AskAsync(line);

        Assert.Equal(told, reply.Notes.Any(note => note.Contains("4 million", StringComparison.Ordinal)));
    }

    // Two passages: the wall, and far below it the ferry.
    private static string Article(string title, string outlet, string cost, string ending) => $"""
        ---
        title: {title}
        outlet: {outlet}
        date: 2031-03-04
        ---
        The repair of the harbour wall of Dunmore will cost {cost} crowns, the council of the island said on Tuesday evening.

        Divers had found cracks in the wall after the storms of the winter, and the engineers of the town closed the western gate at once so that nobody could come to harm below it while they looked for other cracks in the stones and in the pillars of the old pier.

        The fishing companies had asked for the repair for years, and their boats lay in the neighbouring harbour of Easton for as long as the western gate was shut, which cost them half of the catch of every single day and all of the customers who came to the market on foot.

        On the other side of the island the ferry sailed again on Tuesday morning for the first time since the autumn, with a band on deck and with schoolchildren waving from the pier.

        {ending}
        """;
}
