using System.Text.Json.Nodes;
using NewsBot.Chat;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord;

/// <summary>Time runs forty times as fast here: what is measured is never shorter than it may be, and the waiting is short.</summary>
public sealed class GatewayTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly FastClock _clock = new(40);
    private SimulatedDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await SimulatedDiscord.StartAsync(_clock);

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Theory]
    [InlineData("op 7")]
    [InlineData("cut")]
    [InlineData("1001")]
    [InlineData("1011")]
    [InlineData("4000")]
    [InlineData("4001")]
    [InlineData("4002")]
    [InlineData("4009")]
    [InlineData("4999")]
    public async Task A_lost_connection_is_resumed(string loss)
    {
        await using var bot = await ConnectAsync();

        await LoseAsync(loss);
        await UntilAsync("resumed");

        Assert.Single(_discord.Gateway.Notes, note => note == "identify");
        Assert.Equal(2, _discord.Gateway.Notes.Count(note => note == "open"));
    }

    [Theory]
    [InlineData("op 9 false")]
    [InlineData("1000")]
    [InlineData("4003")]
    [InlineData("4005")]
    [InlineData("4007")]
    [InlineData("4008")]
    public async Task A_lost_session_is_begun_anew_after_five_seconds(string loss)
    {
        await using var bot = await ConnectAsync();
        _discord.Gateway.Note("loss");

        await LoseAsync(loss);
        await UntilAsync("ready", 2);

        Assert.DoesNotContain("resume", _discord.Gateway.Notes);
        Assert.True(_discord.Gateway.Between("loss", "identify") >= TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData(4004, "token")]
    [InlineData(4010, "shard")]
    [InlineData(4011, "shard")]
    [InlineData(4012, "update")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "intents")]
    public async Task A_fatal_code_ends_the_bot_with_one_sentence(int code, string word)
    {
        await using var bot = await ConnectAsync();

        await _discord.Gateway.CloseAsync(code);
        var end = await bot.Running.WaitAsync(Patience);

        Assert.Equal(ConnectionEndCause.Refused, end.Cause);
        Assert.Contains(word, end.Sentence, StringComparison.Ordinal);
        Assert.Single(_discord.Gateway.Notes, note => note == "open");
    }

    [Fact]
    public async Task An_invalid_session_that_can_be_resumed_is_resumed_on_the_same_socket()
    {
        await using var bot = await ConnectAsync();

        await _discord.Gateway.SendAsync(9, true);
        await UntilAsync("resumed");

        Assert.Single(_discord.Gateway.Notes, note => note == "open");
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_comes_at_once()
    {
        _discord.Gateway.HeartbeatInterval = TimeSpan.FromHours(1);
        await using var bot = await ConnectAsync();

        await _discord.Gateway.SendAsync(1);

        await UntilAsync("heartbeat");
    }

    [Fact]
    public async Task A_connection_that_no_longer_answers_heartbeats_is_left_and_resumed()
    {
        _discord.Gateway.HeartbeatInterval = TimeSpan.FromSeconds(20);
        await using var bot = await ConnectAsync();

        _discord.Gateway.MuteAcknowledgements = true;
        await UntilAsync("closed by client 4000");
        _discord.Gateway.MuteAcknowledgements = false;
        await UntilAsync("resumed");

        Assert.InRange(_discord.Gateway.Notes.TakeWhile(note => note != "closed by client 4000").Count(note => note == "heartbeat"), 1, 3);
    }

    [Fact]
    public async Task A_session_that_cannot_be_resumed_is_begun_anew()
    {
        await using var bot = await ConnectAsync();

        _discord.Gateway.RefuseResumes(1);
        _discord.Gateway.Cut();
        await UntilAsync("ready", 2);

        Assert.Single(_discord.Gateway.Notes, note => note == "resume");
    }

    [Fact]
    public async Task What_was_missed_is_answered_once_though_it_is_replayed()
    {
        _discord.Api.EnforceDeadline = false;
        _discord.Gateway.ReplayedTooMany = 10;
        await using var bot = await ConnectAsync();
        var first = await _discord.CallAsync(Calls.Slash("nothing"));
        await first.Finished.Task.WaitAsync(Patience);

        _discord.Gateway.Cut();
        var missed = await _discord.CallAsync(Calls.Slash("nothing"));
        await missed.Finished.Task.WaitAsync(Patience);

        Assert.All([first, missed], interaction => Assert.Equal(0, interaction.AnsweredAgain));
        Assert.Single(_discord.Gateway.Notes, note => note == "resume");
    }

    [Fact]
    public async Task Events_out_of_order_do_not_turn_the_sequence_back()
    {
        _discord.Api.EnforceDeadline = false;
        await using var bot = await ConnectAsync();
        var (one, two) = (_discord.Remember(Calls.Slash("nothing")), _discord.Remember(Calls.Slash("nothing")));

        await _discord.Gateway.DispatchSwappedAsync("INTERACTION_CREATE", JsonNode.Parse(one.EventJson)!, JsonNode.Parse(two.EventJson)!);
        await Task.WhenAll(one.Finished.Task, two.Finished.Task).WaitAsync(Patience);
        _discord.Gateway.Cut();
        await UntilAsync("resumed");

        Assert.All([one, two], interaction => Assert.Equal(0, interaction.AnsweredAgain));
    }

    [Fact]
    public async Task No_session_is_begun_while_none_may_be()
    {
        _discord.Api.SessionsLeft = 0;
        await using var bot = new BotUnderTest(_discord, clock: _clock);
        while (_discord.Api.Requests.Count == 0) await Task.Delay(TimeSpan.FromSeconds(1), _clock);

        var asked = _discord.Api.Requests[0].At;
        await UntilAsync("identify");

        Assert.True(_clock.GetElapsedTime(asked) >= TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_server_of_a_million_members_costs_nothing()
    {
        _discord.Gateway.GuildPadding = 3_000_000;
        await using var bot = await ConnectAsync();

        await _discord.Gateway.SendAsync(1);
        await UntilAsync("heartbeat");

        Assert.Single(_discord.Gateway.Notes, note => note == "open");
    }

    [Fact]
    public async Task It_asks_for_as_little_as_commands_need()
    {
        await using var bot = await ConnectAsync();

        var identify = _discord.Gateway.Identifies.Single();

        Assert.Equal(1, identify.GetProperty("intents").GetInt32());
        Assert.Equal("[0,1]", identify.GetProperty("shard").GetRawText());
        Assert.Equal("?v=10&encoding=json", _discord.Gateway.Queries.Single());
    }

    [Fact]
    public async Task A_stop_tells_discord_so()
    {
        await using var bot = await ConnectAsync();

        var end = await bot.StopAsync();

        Assert.Equal(ConnectionEndCause.Stopped, end.Cause);
        Assert.Contains("closed by client 1000", _discord.Gateway.Notes);
    }

    [Fact]
    public async Task The_token_is_never_logged()
    {
        await using var bot = await ConnectAsync();
        _discord.Gateway.Cut();
        await UntilAsync("resumed");
        await _discord.Gateway.CloseAsync(4004);

        await bot.Running.WaitAsync(Patience);

        Assert.NotEmpty(bot.Log.Lines);
        Assert.DoesNotContain(bot.Log.Lines, line => line.Contains(SimulatedDiscord.Token, StringComparison.Ordinal));
    }

    // A line that is cut before the bot has read its session could not be resumed.
    private Task<BotUnderTest> ConnectAsync() => BotUnderTest.ConnectAsync(_discord, clock: _clock);

    private Task UntilAsync(string what, int times = 1) =>
        _discord.Gateway.UntilAsync(notes => notes.Count(note => note == what) >= times).WaitAsync(Patience);

    private Task LoseAsync(string loss)
    {
        switch (loss)
        {
            case "op 7": return _discord.Gateway.SendAsync(7);
            case "op 9 false": return _discord.Gateway.SendAsync(9, false);
            case "cut":
                _discord.Gateway.Cut();
                return Task.CompletedTask;
            default: return _discord.Gateway.CloseAsync(int.Parse(loss, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
