using System.Text.Json.Nodes;
using NewsBot.Chat;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord.Channels;

/// <summary>Posts without being called, against the simulated Discord.</summary>
public sealed class DiscordPlatformTests : IAsyncLifetime
{
    private SimulatedDiscord _discord = null!;
    private BotUnderTest _bot = null!;
    private IChatPlatform _platform = null!;

    public async Task InitializeAsync()
    {
        _discord = await SimulatedDiscord.StartAsync();
        _bot = await BotUnderTest.ConnectAsync(_discord);
        _platform = _bot.Get<IChatPlatform>();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _discord.DisposeAsync();
    }

    [Fact]
    public async Task A_post_is_found_again_by_its_key()
    {
        var sent = await _platform.SendAsync(Post("digest-2022-02-16"), default);
        var found = await _platform.FindAsync(SimulatedDiscord.Channel, "digest-2022-02-16", DateTimeOffset.UnixEpoch, default);
        var other = await _platform.FindAsync(SimulatedDiscord.Channel, "digest-2022-02-17", DateTimeOffset.UnixEpoch, default);

        Assert.Equal((PostOutcome.Sent, sent.MessageId), (found.Outcome, found.MessageId));
        Assert.Equal(PostOutcome.NotThere, other.Outcome);
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task A_post_is_found_again_among_all_that_people_wrote()
    {
        var since = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        _discord.Api.Chat(SimulatedDiscord.Channel, 700);
        var sent = await _platform.SendAsync(Post("digest-2022-02-16"), default);
        _discord.Api.Chat(SimulatedDiscord.Channel, 200);

        var found = await _platform.FindAsync(SimulatedDiscord.Channel, "digest-2022-02-16", since, default);
        var other = await _platform.FindAsync(SimulatedDiscord.Channel, "digest-2022-02-17", since, default);

        Assert.Equal((PostOutcome.Sent, sent.MessageId, PostOutcome.NotThere), (found.Outcome, found.MessageId, other.Outcome));
    }

    [Fact]
    public async Task What_was_written_long_after_is_not_read_back()
    {
        _discord.Api.Chat(SimulatedDiscord.Channel, 700);

        var found = await _platform.FindAsync(SimulatedDiscord.Channel, "digest-2022-02-16", TimeProvider.System.GetUtcNow().AddHours(-3), default);

        Assert.Equal(PostOutcome.NotThere, found.Outcome);
        Assert.Single(_discord.Api.Requests, request => request.Method is "GET" && request.Path.EndsWith("/messages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_key_posts_nothing_twice()
    {
        var first = await _platform.SendAsync(Post("digest-2022-02-16"), default);
        var second = await _platform.SendAsync(Post("digest-2022-02-16"), default);

        Assert.Equal(first.MessageId, second.MessageId);
        Assert.Single(_discord.Api.Messages);
    }

    [Fact]
    public async Task A_long_post_is_one_message_with_the_whole_as_a_file()
    {
        var sent = await _platform.SendAsync(Post("digest-2022-02-16", items: 300), default);

        Assert.Equal(PostOutcome.Sent, sent.Outcome);
        Assert.Single(_discord.Api.Messages);
        Assert.Contains("another 300 weeks", Assert.Single(Posts().SelectMany(request => request.Files)).Text, StringComparison.Ordinal);
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task No_post_mentions_anyone()
    {
        await _platform.SendAsync(Post("digest-2022-02-16"), default);

        Assert.All(Posts(), post => Assert.Equal("[]", post.Json.GetProperty("allowed_mentions").GetProperty("parse").GetRawText()));
    }

    [Theory]
    [InlineData(404, 10003, nameof(PostOutcome.Gone), "channel no longer exists")]
    [InlineData(404, 10008, nameof(PostOutcome.Gone), "message no longer exists")]
    [InlineData(403, 50001, nameof(PostOutcome.NotAllowed), "View Channel")]
    [InlineData(403, 50013, nameof(PostOutcome.NotAllowed), "Send Messages")]
    [InlineData(400, 200000, nameof(PostOutcome.Failed), "moderation")]
    [InlineData(403, 0, nameof(PostOutcome.NotAllowed), "does not allow")]
    [InlineData(404, 0, nameof(PostOutcome.Gone), "does not know")]
    [InlineData(401, 0, nameof(PostOutcome.NotAllowed), "token")]
    [InlineData(500, 0, nameof(PostOutcome.Unknown), "may stand there or not")]
    [InlineData(400, 50035, nameof(PostOutcome.Failed), "50035")]
    public async Task What_went_wrong_is_said_in_one_sentence(int status, int code, string outcome, string words)
    {
        _discord.Api.Misbehave = request => request.Path.Contains("/messages", StringComparison.Ordinal) ? new Fault { Status = status, Code = code } : null;

        var result = await _platform.SendAsync(Post("digest-2022-02-16"), default);

        Assert.Equal((outcome, null), (result.Outcome.ToString(), result.MessageId));
        Assert.Contains(words, result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_replaces_what_was_posted()
    {
        var sent = await _platform.SendAsync(Post("digest-2022-02-16"), default);

        var edited = await _platform.EditAsync(SimulatedDiscord.Channel, sent.MessageId!, Post("digest-2022-02-16") with { Reply = TestCommands.Answer("corrected", 1) }, default);

        Assert.Equal(PostOutcome.Sent, edited.Outcome);
        var patch = Assert.Single(_discord.Api.Requests, request => request.Method is "PATCH");
        Assert.Contains("About corrected", patch.Json.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(_discord.Api.Broken);
    }

    [Fact]
    public async Task Where_it_may_post_nothing_speaks_against_it()
    {
        Assert.Null(await _platform.WhyNotAsync(SimulatedDiscord.Channel, null, default));
    }

    [Fact]
    public async Task Where_it_may_not_the_missing_rights_are_named()
    {
        _discord.Api.Overwrites = new JsonArray(new JsonObject { ["id"] = SimulatedDiscord.Guild, ["type"] = 0, ["allow"] = "0", ["deny"] = "1024" });

        var why = await _platform.WhyNotAsync(SimulatedDiscord.Channel, null, default);

        Assert.Contains("View Channel", why, StringComparison.Ordinal);
    }

    private IEnumerable<RequestRecord> Posts() => _discord.Api.Requests.Where(request => request.Method is "POST" && request.Path.EndsWith("/messages", StringComparison.Ordinal));

    private static ChatPost Post(string key, int items = 2) => new() { ChannelId = SimulatedDiscord.Channel, Key = key, Reply = TestCommands.Answer("digest", items) };
}
