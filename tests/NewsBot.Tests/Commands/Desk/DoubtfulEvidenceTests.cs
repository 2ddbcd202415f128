namespace NewsBot.Tests.Commands.Desk;

/// <summary>What answers say of figures inside quotations and of dates that cannot be.</summary>
public sealed class DoubtfulEvidenceTests
{
    [Fact]
    public async Task Who_said_names_a_figure_that_another_article_gives_otherwise()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["post.txt"] = Page("Harbour Post", "5 March 2031", "“The storm destroyed 30 boats in the harbour of Lorano,” said Ada Lowe, the harbour master."),
            ["mail.txt"] = Page("Lorano Mail", "5 March 2031", "The storm destroyed 75 boats in the harbour of Lorano, the insurers said. “Nobody will rebuild them,” said Piet Vos of the council."),
        });

        var reply = await bot.AskAsync("/who-said boats");

        bot.AssertProven(reply);
        Assert.Contains(reply.Notes, note => note.Contains("is in conflict", StringComparison.Ordinal) && note.Contains("“30”", StringComparison.Ordinal) && note.Contains("“75”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_sides_of_a_conflict_are_named_where_their_number_is_one()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["post.txt"] = Page("Harbour Post", "5 March 2031", "The storm destroyed nearly 400 boats in the harbour of Lorano, the harbour master said."),
            ["mail.txt"] = Page("Lorano Mail", "5 March 2031", "The storm destroyed over 400 boats in the harbour of Lorano, the insurers said."),
        });

        var reply = await bot.AskAsync("/compare boats");

        Assert.Contains(reply.Notes, note => note.Contains("nearly 400", StringComparison.Ordinal) && note.Contains("over 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_two_outlets_give_to_two_speakers_stand_side_by_side()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["post.txt"] = Page("Harbour Post", "5 March 2031", "“The boats of Lorano will never sail again,” said Ada Lowe, the harbour master."),
            ["mail.txt"] = Page("Lorano Mail", "5 March 2031", "“The boats of Lorano will never sail again,” said Piet Vos of the council."),
        });

        var compared = await bot.AskAsync("/compare boats");
        var said = await bot.AskAsync("/who-said boats");

        bot.AssertProven(compared);
        Assert.Equal("Words that are given to two speakers", compared.Items[0].Heading);
        Assert.Equal(["Ada Lowe", "Piet Vos"], compared.Items.Select(item => item.Speaker).Order());
        Assert.All([compared, said], reply => Assert.Contains(reply.Notes, note => note.StartsWith("The words “The boats of Lorano will never sail again", StringComparison.Ordinal)
            && note.Contains("Ada Lowe's in ", StringComparison.Ordinal) && note.Contains("Piet Vos's in ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("“The boats of Lorano will never sail again,” said Vos Shipping, a company of Lorano.", "“The boats of Lorano will never sail again,” said Ada Lowe, chief executive of Vos Shipping.")]
    [InlineData("Ada Lowe said she had “no idea” whether the boats of Lorano would ever sail again.", "Piet Vos said there was “no idea” that anybody had not tried for the boats of Lorano.")]
    public async Task One_voice_or_a_word_in_common_is_no_dispute(string first, string second)
    {
        using var bot = new TestBot(new Dictionary<string, string> { ["post.txt"] = Page("Harbour Post", "5 March 2031", first), ["mail.txt"] = Page("Lorano Mail", "5 March 2031", second) });

        var compared = await bot.AskAsync("/compare boats");

        Assert.DoesNotContain(compared.Items, item => item.Heading == "Words that are given to two speakers");
    }

    [Fact]
    public async Task What_one_article_says_of_itself_is_no_difference_between_outlets()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["post.txt"] = Page("Harbour Post", "5 March 2031", "The council of Lorano counted 400 boats in the harbour on Monday, up from 250 boats last year. Inspectors counted 310 boats in the harbour on Monday."),
            ["mail.txt"] = Page("Lorano Mail", "5 March 2031", "The mayor opened the fair of Lorano with a speech about the sea."),
        });

        var compared = await bot.AskAsync("/compare boats");

        Assert.DoesNotContain(compared.Items, item => item.Kind is NewsBot.Replies.ItemKind.Figure);
    }

    [Fact]
    public async Task A_date_that_had_not_come_when_the_article_was_read_in_is_called_doubtful()
    {
        using var bot = new TestBot(new Dictionary<string, string>
        {
            ["post.txt"] = Page("Harbour Post", "5 May 2041", "The council closed the old pier of Lorano on Tuesday because engineers had found cracks in forty piles."),
        });

        var reply = await bot.AskAsync("/timeline pier");

        bot.AssertProven(reply);
        Assert.Contains(reply.Notes, note => note.Contains("is doubtful", StringComparison.Ordinal));
        Assert.All(reply.Items, item => Assert.Contains("5 May 2041 (as printed, low confidence)", item.Note, StringComparison.Ordinal));
    }

    private static string Page(string outlet, string day, string lead) => $"""
        The storm at Lorano, as the {outlet} saw it
        {outlet}
        Published {day}

        {lead}

        The town lies on the coast and lives by fishing. Its harbour was built by the grandfathers of the people who work there today.
        """;
}
