using NewsBot.Chat;
using NewsBot.Replies;
using NewsBot.Storage.Digests;
using NewsBot.Storage.Watches;

namespace NewsBot.Tests.Digests.Watching;

public sealed class WatchesTests : IDisposable
{
    private const string Repairs = """
        ---
        title: Repairs of the harbour wall begin
        outlet: Northern Herald
        date: 2031-03-06
        ---
        Workers began to repair the cracked wall of the harbour of Easton on Thursday, two months earlier than the town had planned.

        “We will be done before the autumn storms,” said Ann Writer, the harbour master of Easton.
        """;

    private const string Bread = """
        ---
        title: A bakery doubles its ovens
        outlet: The Quay Gazette
        date: 2031-03-06
        ---
        The bakery in Mill Lane has bought four new ovens and will sell sixty kinds of bread from the spring on, its owner told the paper.
        """;

    private readonly DigestDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("topic:\"harbour repairs\"", "harbour")]
    [InlineData("speaker:\"Ann Writer\"", "Ann Writer is quoted")]
    [InlineData("outlet:\"Northern Herald\"", "printed by Northern Herald")]
    [InlineData("phrase:\"before the autumn storms\"", "prints “before the autumn storms”")]
    public async Task A_new_article_that_matches_is_told_with_the_reason(string option, string why)
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync($"watch add {option}");
        await _desk.RoundAsync(TimeSpan.Zero);
        await _desk.PrintAsync("bread.md", Bread);
        await _desk.PrintAsync("repairs.md", Repairs);

        await _desk.RoundAsync(TimeSpan.FromMinutes(1));

        var told = Assert.Single(_desk.Posted);
        var item = Assert.Single(told.Items);
        Assert.Equal("A new article in one story.", told.Lead);
        Assert.Contains("Repairs of the harbour wall begin", item.Heading, StringComparison.Ordinal);
        Assert.Contains(why, item.Heading, StringComparison.Ordinal);
        _desk.Bot.AssertProven(told);
    }

    [Fact]
    public async Task Messages_keep_their_interval_and_a_story_is_told_once()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("watch add topic:harbour every:1h");
        await _desk.RoundAsync(TimeSpan.Zero);
        await _desk.PrintAsync("repairs.md", Repairs);
        await _desk.RoundAsync(TimeSpan.FromMinutes(1));
        await _desk.PrintAsync("again.md", Repairs.Replace("Northern Herald", "Southern Herald", StringComparison.Ordinal).Replace("Workers began", "Workers have begun", StringComparison.Ordinal));
        await _desk.PrintAsync("shop.md", """
            ---
            title: Bakery opens a second shop
            outlet: Coast Daily
            date: 2031-03-06
            ---
            The bakery of Mill Lane opens a second shop beside the harbour of Weston in April and will sell sixty kinds of bread there, its owner said.
            """);

        await _desk.RoundAsync(TimeSpan.FromMinutes(30));
        var within = _desk.Posted.Count;
        await _desk.RoundAsync(TimeSpan.FromMinutes(62));

        Assert.Equal(1, within);
        Assert.Equal(2, _desk.Posted.Count);
        Assert.Contains("Bakery opens", Assert.Single(_desk.Posted[1].Items).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watch_whose_posts_fail_again_and_again_pauses_and_its_editor_is_told()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("watch add topic:harbour");
        await _desk.RoundAsync(TimeSpan.Zero);
        await _desk.PrintAsync("repairs.md", Repairs);
        _desk.Platform.Misbehave = call => call.Channel == "700" ? new FakeFault(PostOutcome.Gone) { Sentence = "The channel no longer exists." } : null;

        await _desk.RoundAsync(TimeSpan.FromMinutes(1));
        await _desk.RoundAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(ScheduleState.Paused, _desk.Bot.Part<WatchStore>().Find(1, default)!.State);
        var told = Assert.Single(_desk.Platform.Messages);
        Assert.Equal("dm-editor", told.Channel);
        Assert.Contains("Watch 1", told.Post.Reply.Lead, StringComparison.Ordinal);
        Assert.Contains("/watch resume id:1", told.Post.Reply.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_matched_before_it_was_compared_is_of_its_story_all_the_same()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("watch add topic:harbour every:1h");
        await _desk.RoundAsync(TimeSpan.Zero);
        await _desk.PrintAsync("repairs.md", Repairs);
        await _desk.RoundAsync(TimeSpan.FromMinutes(1));
        using (var session = _desk.Bot.Part<NewsBot.Storage.Archive>().Write())
        {
            session.Execute("update watch_match set story = null"); // as the match is stored while articles are still being read in
            session.Commit();
        }

        await _desk.PrintAsync("again.md", Repairs.Replace("Northern Herald", "Southern Herald", StringComparison.Ordinal).Replace("Workers began", "Workers have begun", StringComparison.Ordinal));
        await _desk.RoundAsync(TimeSpan.FromMinutes(62));

        Assert.Single(_desk.Posted);
    }

    [Fact]
    public async Task A_watch_that_is_removed_while_its_message_waits_is_silent()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("watch add topic:harbour");
        await _desk.RoundAsync(TimeSpan.Zero);
        await _desk.PrintAsync("repairs.md", Repairs);
        _desk.Platform.Misbehave = _ => new FakeFault(PostOutcome.Failed);
        await _desk.RoundAsync(TimeSpan.FromMinutes(1));

        await _desk.AskAsync("watch remove id:1");
        _desk.Platform.Misbehave = _ => null;
        await _desk.RoundAsync(TimeSpan.FromMinutes(20));

        Assert.Empty(_desk.Platform.Messages);
    }

    [Fact]
    public async Task A_story_whose_only_article_was_withdrawn_before_it_was_told_is_told_from_the_next_one()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("watch add topic:harbour every:1h");
        await _desk.RoundAsync(TimeSpan.Zero);
        await _desk.PrintAsync("shop.md", """
            ---
            title: Bakery opens a second shop
            outlet: Coast Daily
            date: 2031-03-06
            ---
            The bakery of Mill Lane opens a second shop beside the harbour of Weston in April and will sell sixty kinds of bread there, its owner said.
            """);
        await _desk.RoundAsync(TimeSpan.FromMinutes(1));
        await _desk.PrintAsync("repairs.md", Repairs);
        await _desk.RoundAsync(TimeSpan.FromMinutes(2));
        var id = (await _desk.AskAsync("sources outlet:\"Northern Herald\"")).Items[0].Id;
        await _desk.AskAsync($"retract id:{id} reason:mistaken");
        await _desk.RoundAsync(TimeSpan.FromMinutes(65));
        await _desk.PrintAsync("again.md", Repairs.Replace("Northern Herald", "Southern Herald", StringComparison.Ordinal).Replace("Workers began", "Workers have begun", StringComparison.Ordinal));

        await _desk.RoundAsync(TimeSpan.FromMinutes(130));

        Assert.Equal(2, _desk.Posted.Count);
        Assert.Contains("Repairs of the harbour wall begin", Assert.Single(_desk.Posted[1].Items).Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("watch add", "one topic, speaker, outlet or phrase")]
    [InlineData("watch add topic:harbour speaker:Writer", "one topic, speaker, outlet or phrase")]
    [InlineData("watch add topic:harbour every:1m", "from 5m to 24h")]
    [InlineData("watch add phrase:\"?!\"", "no word that could be found")]
    [InlineData("watch remove id:7", "There is no watch 7 here")]
    public async Task What_cannot_be_watched_is_answered_with_one_sentence(string line, string sentence) =>
        Assert.Contains(sentence, (await _desk.AskAsync(line)).Lead, StringComparison.Ordinal);

    [Fact]
    public async Task A_topic_that_nothing_is_about_is_watched_with_a_warning()
    {
        await _desk.AskAsync("status");

        var reply = await _desk.AskAsync("watch add topic:xylophonist");

        Assert.Equal("Watching", reply.Title);
        Assert.Contains("Nothing in the archive", Assert.Single(reply.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watches_of_another_server_are_neither_shown_nor_removed()
    {
        await _desk.AskAsync("watch add topic:harbour");
        var stranger = DigestDesk.Editor with { GuildId = "801", ChannelId = "701" };

        var list = await _desk.Bot.AskAsync("watch list", stranger);
        var removed = await _desk.Bot.AskAsync("watch remove id:1", stranger);

        Assert.Equal(Outcome.NothingFound, list.Outcome);
        Assert.Equal(Outcome.NothingFound, removed.Outcome);
    }
}
