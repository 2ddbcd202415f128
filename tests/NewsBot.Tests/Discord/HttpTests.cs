using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Discord;
using NewsBot.Discord.Http;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Operation;
using NewsBot.Tests.Discord.Simulator;

namespace NewsBot.Tests.Discord;

/// <summary>The HTTP client alone. Time runs eight times as fast; limits are looked at from the simulator's side.</summary>
public sealed class HttpTests : IAsyncLifetime, IDisposable
{
    private const int Times = 8;
    private readonly FastClock _clock = new(Times);
    private readonly SentRequests _sent = new() { InnerHandler = new SocketsHttpHandler() };
    private readonly HttpClient _client;
    private SimulatedDiscord _discord = null!;
    private DiscordHttp _http = null!;
    private DiscordApi _api = null!;

    public HttpTests() => _client = new HttpClient(_sent);

    public async Task InitializeAsync()
    {
        _discord = await SimulatedDiscord.StartAsync(_clock);
        var options = new DiscordOptions { Token = SimulatedDiscord.Token, ApiBaseUrl = new Uri(_discord.ApiBase + "/") };
        _http = new DiscordHttp(_client, options, new DiscordMetrics(), _clock, NullLogger<DiscordHttp>.Instance);
        _api = new DiscordApi(_http);
    }

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _sent.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refused_request_goes_again_when_it_may_and_not_before(bool global)
    {
        FailFirst(1, new Fault { Status = 429, RetryAfter = 2, Global = global });

        var response = await PostAsync("1");

        Assert.True(response.Ok);
        Assert.Equal(2, _discord.Api.Requests.Count);
        Assert.Equal(0, _discord.Api.TooSoon);
    }

    [Fact]
    public async Task In_a_storm_of_refusals_no_request_goes_sooner_than_allowed()
    {
        var chance = new Random(7);
        FailFirst(1, new Fault { Status = 429, RetryAfter = 0.1, Global = true });
        await PostAsync("0"); // compiled before time matters
        _discord.Api.Misbehave = _ =>
        {
            lock (chance)
            {
                return chance.NextDouble() < 0.4
                    ? new Fault { Status = 429, RetryAfter = 0.1 + (chance.NextDouble() * 1.5), Global = chance.NextDouble() < 0.1 }
                    : null;
            }
        };

        var responses = await Task.WhenAll(Enumerable.Range(0, 150).Select(i => PostAsync($"{i % 25}")));

        Assert.Equal(0, _discord.Api.TooSoon);
        Assert.Empty(_sent.SoonerThanAllowed(Times));
        Assert.All(responses, response => Assert.True(response.Ok || response.Status is 429 or DiscordResponse.NotSent, $"{response.Status}"));
        Assert.True(responses.Count(response => response.Ok) > 100);
    }

    [Fact]
    public async Task Fifty_requests_a_second_go_and_no_more()
    {
        var at = new System.Collections.Concurrent.ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(0, 160).Select(async i =>
        {
            var request = new DiscordRequest { Method = HttpMethod.Get, Path = "x", Route = "x", Resource = $"{i}" };
            var bucket = await _http.Limits.EnterAsync(request, long.MaxValue, default);
            at.Add(_clock.GetTimestamp());
            _http.Limits.Leave(bucket!, request, null, null, global: false);
        }));

        var times = at.Order().ToList();
        Assert.True(_clock.GetElapsedTime(times[0], times[^1]) > TimeSpan.FromSeconds(2.9));
        Assert.True(_clock.GetElapsedTime(times[0], times[^1]) < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Interactions_do_not_wait_for_the_limit_of_fifty()
    {
        var limits = new RateLimits(new StoppedClock());

        for (var i = 0; i < 500; i++)
        {
            var request = new DiscordRequest { Method = HttpMethod.Post, Path = "x", Route = "x", Resource = $"{i}", OfInteraction = true };
            var entering = limits.EnterAsync(request, long.MaxValue, default);
            Assert.True(entering.IsCompletedSuccessfully, "it waits"); // time stands still, so waiting would never end
            limits.Leave((await entering)!, request, null, null, global: false);
        }
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(0)]
    public async Task A_failing_server_is_asked_three_times(int status)
    {
        FailFirst(100, new Fault { Status = status, Cut = status == 0 });

        var response = await PostAsync("1");

        Assert.False(response.Ok);
        Assert.Equal(3, _discord.Api.Requests.Count);
    }

    [Fact]
    public async Task A_post_whose_answer_got_lost_stands_once()
    {
        FailFirst(1, new Fault { Cut = true, AfterEffect = true });

        var response = await PostAsync("1", nonce: "digest-1");

        Assert.True(response.Ok);
        Assert.Single(_discord.Api.Messages);
    }

    [Fact]
    public async Task A_post_without_a_nonce_is_not_tried_again()
    {
        FailFirst(1, new Fault { Cut = true, AfterEffect = true });

        var response = await _api.PostAsync("1", DiscordMessage.Plain("Good morning."), [], default);

        Assert.Equal(DiscordResponse.NoAnswer, response.Status);
        Assert.Single(_discord.Api.Requests);
    }

    [Fact]
    public async Task After_a_refused_token_nothing_is_sent_any_more()
    {
        _discord.Gateway.Token = "another";

        var first = await PostAsync("1");
        var second = await PostAsync("2");

        Assert.Equal((401, DiscordResponse.NotSent), (first.Status, second.Status));
        Assert.Single(_discord.Api.Requests);
        Assert.True(_http.Invalid.TokenRefused.IsCancellationRequested);
    }

    [Fact]
    public async Task A_webhook_that_is_gone_is_never_called_again()
    {
        var first = await _api.EditOriginalAsync("1", "dead", DiscordMessage.Plain("Too late."), [], default);
        var second = await _api.EditOriginalAsync("1", "dead", DiscordMessage.Plain("Too late."), [], default);

        Assert.Equal((404, DiscordResponse.NotSent), (first.Status, second.Status));
        Assert.Single(_discord.Api.Requests);
    }

    [Fact]
    public async Task An_acknowledgement_is_not_tried_for_longer_than_it_is_worth()
    {
        var interaction = _discord.Remember(Calls.Slash("nothing"));
        FailFirst(100, new Fault { Status = 429, RetryAfter = 10 });

        var response = await _api.RespondAsync(interaction.Id, interaction.Token, InteractionResponse.Defer(false), default);

        Assert.False(response.Ok);
        Assert.Single(_discord.Api.Requests);
    }

    [Fact]
    public async Task Thousands_of_interactions_leave_no_buckets_behind()
    {
        for (var i = 0; i < 2_300; i++)
        {
            var request = new DiscordRequest { Method = HttpMethod.Get, Path = "x", Route = "x", Resource = $"{i}" };
            var bucket = await _http.Limits.EnterAsync(request, long.MaxValue, default);
            _http.Limits.Leave(bucket!, request, null, null, global: false);
        }

        Assert.InRange(_http.Limits.Remembered, 0, 2_001);
    }

    [Fact]
    public void Too_many_refused_requests_stop_all_of_them_before_the_address_is_banned()
    {
        using var invalid = new InvalidRequests(_clock);
        var request = new DiscordRequest { Method = HttpMethod.Get, Path = "x", Route = "x" };
        for (var i = 0; i < InvalidRequests.Allowed - 1; i++) invalid.Count(request, 403, shared: false);
        invalid.Count(request, 429, shared: true);

        var before = invalid.Allows(request);
        invalid.Count(request, 403, shared: false);

        Assert.True(before);
        Assert.False(invalid.Allows(request));
    }

    private Task<DiscordResponse> PostAsync(string channel, string? nonce = null) => _api.PostAsync(
        channel,
        DiscordMessage.Plain("Good morning.") with { Embeds = null, Nonce = nonce ?? Guid.NewGuid().ToString("N")[..25], EnforceNonce = true },
        [],
        default);

    private void FailFirst(int times, Fault fault)
    {
        var left = times;
        _discord.Api.Misbehave = _ => Interlocked.Decrement(ref left) >= 0 ? fault : null;
    }
}
