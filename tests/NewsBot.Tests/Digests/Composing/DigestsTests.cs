using NewsBot.Replies;

namespace NewsBot.Tests.Digests.Composing;

public sealed class DigestsTests : IDisposable
{
    private readonly DigestDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    private const string Vote = """
        ---
        title: Town votes on harbour fee
        outlet: The Harbour Post
        date: 2031-03-06
        url: https://post.example/fee
        ---
        The people of Easton voted on Thursday for a harbour fee of 3 crowns a ship, which the fishing companies had fought for months.

        “Three crowns will not save the wall,” said Rosa Lindt, who speaks for the fishing companies in the harbour.
        """;

    [Fact]
    public async Task A_days_digest_tells_its_stories_with_their_sources()
    {
        var reply = await _desk.AskAsync("digest now date:2031-03-04..2031-03-05");

        _desk.Bot.AssertProven(reply);
        Assert.StartsWith("2 articles from 2 independent sources", reply.Lead, StringComparison.Ordinal);
        Assert.Contains(reply.Items, item => item.Heading is not null);
        Assert.Contains(reply.Items, item => item.Speaker == "Ann Writer");
    }

    [Fact]
    public async Task A_day_without_articles_is_said_to_have_nothing_new()
    {
        var reply = await _desk.AskAsync("digest now date:2031-02-01");

        Assert.Equal((Outcome.NothingFound, "Nothing new."), (reply.Outcome, reply.Lead));
    }

    [Theory]
    [InlineData("digest now topic:bread", "A baker")]
    [InlineData("digest now speaker:Alder", "Harbour to stay open")]
    [InlineData("digest now outlet:\"Coast Daily\"", "Easton keeps its harbour")]
    public async Task What_is_asked_for_restricts_it(string line, string heading)
    {
        await _desk.AskAsync("status");

        var reply = await _desk.AskAsync(line);

        Assert.StartsWith("1 article ", reply.Lead.Replace("2 articles", "1 article", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(reply.Items, item => item.Heading?.StartsWith(heading, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_digest_of_a_topic_says_what_its_articles_say_of_it()
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("council.md", """
            ---
            title: Council of Easton meets on Thursday
            outlet: The Harbour Post
            date: 2031-03-06
            ---
            The council of Easton met on Thursday for the first time since the storms, and it sat until late in the night.

            The members elected Ivy Dale as their chair with 14 of 20 votes, which nobody in the hall had expected before.

            The library in Mill Lane will open on Sundays from April, and its reading room will be heated again.

            The council raised the rent of the market stalls by 3 crowns a month, in spite of the protest of the traders.
            """);

        var reply = await _desk.AskAsync("digest now topic:library");
        var two = await _desk.AskAsync("digest schedule time:13:00 zone:UTC topics:library,\"market stalls\" length:long");
        await _desk.RoundAsync(TimeSpan.FromHours(1));

        Assert.Equal(["The library in Mill Lane will open on Sundays from April, and its reading room will be heated again."], reply.Items.Select(item => item.Text));
        Assert.StartsWith("1 article from 1 independent source about “library”", reply.Lead, StringComparison.Ordinal);
        Assert.Equal(Outcome.Answered, two.Outcome);
        Assert.Equal(["The library", "The council raised"], _desk.Posted[0].Items.Select(item => item.Text.StartsWith("The library", StringComparison.Ordinal) ? "The library" : item.Text[..18]));
    }

    [Fact]
    public async Task Quotations_are_not_said_to_be_of_the_day_on_which_they_are_told()
    {
        var reply = await _desk.AskAsync("digest now date:2031-03-04..2031-03-05");

        Assert.Contains(reply.Items, item => item.Heading == "Who said what");
        Assert.DoesNotContain(reply.Items, item => item.Heading?.Contains("today", StringComparison.OrdinalIgnoreCase) == true);
    }

    [Fact]
    public async Task A_scheduled_digest_has_what_came_in_since_the_one_before()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        await _desk.PrintAsync("vote.md", Vote);

        await _desk.RoundAsync(TimeSpan.FromHours(25));
        await _desk.RoundAsync(TimeSpan.FromHours(49));

        Assert.Equal(3, _desk.Posted.Count);
        Assert.StartsWith("4 articles", _desk.Posted[0].Lead, StringComparison.Ordinal);
        Assert.Equal("Digest for Friday, 7 March 2031", _desk.Posted[1].Title);
        Assert.StartsWith("1 article from 1 independent source since 6 March, 13:00", _desk.Posted[1].Lead, StringComparison.Ordinal);
        Assert.Equal("Nothing new since 7 March, 13:00.", _desk.Posted[2].Lead);
    }

    [Fact]
    public async Task A_skipped_digest_is_owned_up_to_by_the_next_one()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC late:1h");
        await _desk.RoundAsync(TimeSpan.FromHours(1));

        await _desk.RoundAsync(TimeSpan.FromHours(47));
        await _desk.RoundAsync(TimeSpan.FromHours(49));

        Assert.Equal(2, _desk.Posted.Count);
        Assert.Contains("The digest of 7 March 2031 was not posted: The bot was not running at the time.", _desk.Posted[1].Notes);
    }

    [Fact]
    public async Task Words_that_changed_after_they_were_posted_are_corrected_beneath_the_post()
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("vote.md", Vote);
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        await _desk.PrintAsync("vote.md", Vote.Replace("a harbour fee of 3 crowns", "a harbour fee of 5 crowns", StringComparison.Ordinal).Replace("will not save", "cannot save", StringComparison.Ordinal));

        await _desk.RoundAsync(TimeSpan.FromHours(2));
        await _desk.RoundAsync(TimeSpan.FromHours(3));

        Assert.Equal(2, _desk.Platform.Messages.Count);
        var correction = _desk.Platform.Messages[1].Post;
        Assert.Equal(_desk.Platform.Messages[0].Id, correction.ReplyTo);
        Assert.Equal("Correction", correction.Reply.Title);
        Assert.Contains("“Town votes on harbour fee” no longer prints “", correction.Reply.Notes[0], StringComparison.Ordinal);
        Assert.StartsWith("/source id:", Assert.Single(correction.Reply.Actions).Command, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_were_corrected_are_not_corrected_again_when_the_article_changes_elsewhere()
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("vote.md", Vote);
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        var changed = Vote.Replace("a harbour fee of 3 crowns", "a harbour fee of 5 crowns", StringComparison.Ordinal).Replace("will not save", "cannot save", StringComparison.Ordinal);
        await _desk.PrintAsync("vote.md", changed);
        await _desk.RoundAsync(TimeSpan.FromHours(2));

        changed += "\n\nThe count was watched by officials from the county, who found nothing to complain about in the end.\n";
        await _desk.PrintAsync("vote.md", changed);
        await _desk.RoundAsync(TimeSpan.FromHours(3));
        await _desk.RoundAsync(TimeSpan.FromHours(25));
        await _desk.PrintAsync("vote.md", changed + "\nThe result will be printed on the doors of the town hall on Monday, the mayor said.\n");
        await _desk.RoundAsync(TimeSpan.FromHours(49));

        Assert.Single(_desk.Posted, reply => reply.Title == "Correction");
        Assert.Equal([true, false], _desk.Posted.Skip(2).Select(digest => digest.Notes.Any(note => note.StartsWith("Correction: ", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_change_elsewhere_in_a_cited_article_corrects_nothing()
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("vote.md", Vote);
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        await _desk.PrintAsync("vote.md", Vote + "\n\nThe count was watched by officials from the county, who found nothing to complain about in the end.\n");

        await _desk.RoundAsync(TimeSpan.FromHours(2));

        Assert.Single(_desk.Platform.Messages);
    }

    [Fact]
    public async Task A_withdrawn_article_is_corrected_beneath_the_post_and_in_the_next_digest()
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("vote.md", Vote);
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        var cited = _desk.Posted[0].Citations.First(source => source.Title == "Town votes on harbour fee").Citation.ArticleId;
        await _desk.AskAsync($"retract id:{cited} reason:\"the paper took it back\"");

        await _desk.RoundAsync(TimeSpan.FromHours(2));
        await _desk.RoundAsync(TimeSpan.FromHours(25));

        Assert.Contains("“Town votes on harbour fee” was withdrawn", _desk.Posted[1].Notes[0], StringComparison.Ordinal);
        Assert.StartsWith("Nothing new since 6 March, 13:00, but corrections", _desk.Posted[2].Lead, StringComparison.Ordinal);
        Assert.Contains("Correction: “Town votes on harbour fee” was withdrawn", _desk.Posted[2].Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_that_moved_in_a_running_story_stand_side_by_side()
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("flood1.md", Flood("2031-03-04", "12 houses", "Tuesday"));
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        await _desk.PrintAsync("flood2.md", Flood("2031-03-06", "31 houses", "Thursday"));

        await _desk.RoundAsync(TimeSpan.FromHours(25));

        var moved = _desk.Posted[1].Items.SkipWhile(item => item.Heading != "What changed in running stories").FirstOrDefault();
        Assert.NotNull(moved);
        Assert.Equal(["12 houses", "31 houses"], moved.Readings.Select(reading => reading.Text.Contains("12 houses", StringComparison.Ordinal) ? "12 houses" : "31 houses"));
    }

    [Theory]
    [InlineData("We will close the harbour for the whole winter, and I am sorry for it", true)]
    [InlineData("We will close the harbour of Norton for the winter if the river rises", false)]
    public async Task A_person_who_now_says_otherwise_stands_beside_what_they_said_before(string now, bool told)
    {
        await _desk.AskAsync("status");
        await _desk.PrintAsync("winter1.md", Winter("2031-03-04", "We will not close the harbour this winter"));
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        await _desk.PrintAsync("winter2.md", Winter("2031-03-06", now));

        await _desk.RoundAsync(TimeSpan.FromHours(25));

        var changed = _desk.Posted[1].Items.FirstOrDefault(item => item.Heading == "What changed in running stories");
        Assert.Equal(told, changed is not null);
        if (!told) return;
        Assert.Equal("Ivy Dale", changed!.Speaker);
        Assert.Equal([now, "We will not close the harbour this winter"], changed.Readings.Select(reading => reading.Text.TrimEnd(',')));
    }

    private static string Winter(string day, string words) => $"""
        ---
        title: Mayor of Elmstead speaks on the harbour in winter
        outlet: River News {day}
        date: {day}
        ---
        The mayor of Elmstead, Ivy Dale, spoke to the fishing companies on the quay of Elmstead about the ice in the harbour and the ferry to Norton.

        “{words},” said Ivy Dale, the mayor of Elmstead, on the quay where the ferry to Norton lies in the ice.
        """;

    private static string Flood(string day, string houses, string weekday) => $"""
        ---
        title: Flood of the river Elm reaches Norton
        outlet: River News {day}
        date: {day}
        ---
        The flood of the river Elm destroyed {houses} in Norton by {weekday}, the fire brigade of the town said in the evening.

        Norton’s mayor, Ivy Dale, asked the people of the lower town to leave for the school on the hill before the river Elm rises further.
        """;
}
