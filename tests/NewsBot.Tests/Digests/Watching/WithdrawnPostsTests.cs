using NewsBot.Chat;
using NewsBot.Digests.Watching;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Digests.Watching;

/// <summary>A message that waits for its platform may rest on articles that are withdrawn or deleted meanwhile.</summary>
public sealed class WithdrawnPostsTests : IDisposable
{
    private const string Repairs = """
        ---
        title: Repairs of the harbour wall begin
        outlet: Northern Herald
        date: 2031-03-06
        ---
        Workers began to repair the cracked wall of the harbour of Easton on Thursday, two months earlier than the town had planned.
        """;

    private const string Shop = """
        ---
        title: Bakery opens a second shop
        outlet: Coast Daily
        date: 2031-03-06
        ---
        The bakery of Mill Lane opens a second shop beside the harbour of Weston in April and will sell sixty kinds of bread there, its owner said.
        """;

    private readonly DigestDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_watchs_message_goes_out_without_what_was_taken_away(bool deleted)
    {
        await WatchAsync();
        await RefusedAsync(TimeSpan.FromMinutes(1));
        TakeAway("Repairs of the harbour wall begin", deleted);

        for (var minute = 10; minute <= 130; minute += 10) await _desk.RoundAsync(TimeSpan.FromMinutes(minute));

        var told = Assert.Single(_desk.Posted);
        Assert.Contains("Bakery opens a second shop", Assert.Single(told.Items).Heading, StringComparison.Ordinal);
        Assert.Single(told.Citations);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_digest_that_was_composed_goes_out_without_what_was_taken_away(bool deleted)
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("digest schedule time:13:00 zone:UTC");
        await _desk.RoundAsync(TimeSpan.FromHours(1));
        await PrintAsync();
        await RefusedAsync(TimeSpan.FromHours(25));
        Assert.Equal(1, Waiting());
        TakeAway("Repairs of the harbour wall begin", deleted);

        await _desk.RoundAsync(TimeSpan.FromHours(25.5));

        Assert.Equal(2, _desk.Posted.Count);
        var told = _desk.Posted[1];
        Assert.Contains(told.Citations, source => source.Title == "Bakery opens a second shop");
        Assert.DoesNotContain(told.Citations, source => source.Title == "Repairs of the harbour wall begin");
    }

    [Fact]
    public async Task What_is_deleted_is_no_longer_in_a_message_that_waits()
    {
        await WatchAsync();
        await RefusedAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, Waiting());

        TakeAway("Repairs of the harbour wall begin", deleted: true);

        Assert.Equal(0, Waiting());
    }

    [Fact]
    public async Task What_is_withdrawn_while_the_message_is_sent_is_corrected()
    {
        await WatchAsync();
        _desk.Platform.Misbehave = call =>
        {
            if (!call.Key.StartsWith("watch", StringComparison.Ordinal)) return null;

            TakeAway("Repairs of the harbour wall begin", deleted: false);
            _desk.Bot.Part<CorrectionPosts>().Read(default);
            return null;
        };
        await _desk.RoundAsync(TimeSpan.FromMinutes(1));

        await _desk.RoundAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(2, _desk.Posted.Count);
        Assert.Equal("Correction", _desk.Posted[1].Title);
        Assert.Contains("Repairs of the harbour wall begin", Assert.Single(_desk.Posted[1].Notes), StringComparison.Ordinal);
    }

    private async Task WatchAsync()
    {
        await _desk.AskAsync("status");
        await _desk.AskAsync("watch add topic:harbour every:1h");
        await _desk.RoundAsync(TimeSpan.Zero);
        await PrintAsync();
    }

    private async Task PrintAsync()
    {
        await _desk.PrintAsync("repairs.md", Repairs);
        await _desk.PrintAsync("shop.md", Shop);
    }

    private async Task RefusedAsync(TimeSpan after)
    {
        var before = _desk.Posted.Count;
        _desk.Platform.Misbehave = _ => new FakeFault(PostOutcome.Failed);
        await _desk.RoundAsync(after);
        _desk.Platform.Misbehave = _ => null;
        Assert.Equal(before, _desk.Posted.Count);
    }

    private int Waiting()
    {
        using var session = _desk.Bot.Part<Archive>().Read();
        return session.Value<int>("select count(*) from post where open = 1 and reply like '%two months earlier%'");
    }

    private void TakeAway(string title, bool deleted)
    {
        var id = _desk.Bot.Part<ArticleStore>().Matching(ArticleFilter.None, 100, default).First(article => article.Title == title).Id;
        if (deleted) _desk.Bot.Part<ArticleErasure>().Erase([id], "wrong", Withdrawal.Operator, default);
        else _desk.Bot.Part<WithdrawalStore>().Withdraw(new Withdrawal { ArticleId = id, Reason = "wrong", By = Withdrawal.Operator }, default);
    }
}
