using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsBot.Ingestion.Fetching;
using NewsBot.Ingestion.Fetching.Guards;
using NewsBot.Storage.Feeds;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Ingestion.Fetching;

/// <summary>What the network may do to the bot: hosts that lead inside, answers without end, answers that never come.</summary>
public sealed class GuardedClientTests : IAsyncLifetime
{
    private static readonly FetchLimits s_small = new() { Politeness = TimeSpan.Zero, LongestBody = 200_000 };

    private LoopbackSite _site = null!;

    public async Task InitializeAsync() => _site = await LoopbackSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_page_is_fetched_with_what_its_host_says_of_it()
    {
        _site.Put("/feed", "application/rss+xml; charset=\"iso-8859-2\"", "<rss/>", [new("ETag", "\"v1\""), new("Last-Modified", "Mon, 03 May 2021 10:00:00 GMT"), new("Cache-Control", "max-age=600"), new("Set-Cookie", "id=1")]);
        using var client = LoopbackSite.Client();

        var result = await client.FetchAsync(new(_site.Url("/feed")), default);
        await client.FetchAsync(new(_site.Url("/feed")), default);

        Assert.Equal("<rss/>", Encoding.UTF8.GetString(result.Bytes.Span));
        Assert.Equal(("application/rss+xml", "\"v1\"", "Mon, 03 May 2021 10:00:00 GMT", TimeSpan.FromMinutes(10)), (result.MediaType, result.ETag, result.LastModified, result.MaxAge));
        Assert.Equal("iso-8859-2", result.Charset?.Trim('"'));
        Assert.All(_site.Requests, request => Assert.Equal(("NewsBot/1.0", 0), (request.Headers.UserAgent.ToString(), request.Headers.Cookie.Count)));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        _site.Put("/feed", context =>
        {
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Mon, 03 May 2021 10:00:00 GMT" ? 304 : 200;
            return Task.CompletedTask;
        });
        using var client = LoopbackSite.Client();

        var result = await client.FetchAsync(new(_site.Url("/feed")) { ETag = "\"v1\"", LastModified = "Mon, 03 May 2021 10:00:00 GMT" }, default);

        Assert.True(result.Ok && result.Unchanged);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/feed", "127.0.0.1 is an address of this machine")]
    [InlineData("http://2130706433:{0}/feed", "127.0.0.1 is an address of this machine")]
    [InlineData("http://0x7f.1:{0}/feed", "127.0.0.1 is an address of this machine")]
    [InlineData("http://[::1]:{0}/feed", "is an address of this machine")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/feed", "is an address of this machine")]
    [InlineData("http://intranet.example:{0}/feed", "intranet.example is an address of this machine")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254 is a link-local address")]
    public async Task Hosts_inside_are_refused_by_name_and_by_number(string link, string problem)
    {
        _site.Put("/feed", "text/plain", "inside");
        using var client = LoopbackSite.Client();

        var result = await client.FetchAsync(new(string.Format(System.Globalization.CultureInfo.InvariantCulture, link, _site.Port)), default);

        Assert.Equal(FetchFailure.RefusedAddress, result.Failure);
        Assert.Contains(problem, result.Problem, StringComparison.Ordinal);
        Assert.Empty(_site.Requests);
    }

    [Theory]
    [InlineData("http://intranet.example:{0}/secret", nameof(FetchFailure.RefusedAddress))]
    [InlineData("http://127.0.0.1:{0}/secret", nameof(FetchFailure.RefusedAddress))]
    [InlineData("http://10.0.0.1/secret", nameof(FetchFailure.RefusedAddress))]
    [InlineData("file:///etc/passwd", nameof(FetchFailure.BadLink))]
    [InlineData("http://ada:secret@paper.example/", nameof(FetchFailure.BadLink))]
    public async Task A_redirect_to_the_inside_is_not_followed(string target, string failure)
    {
        _site.Put("/secret", "text/plain", "inside");
        _site.Redirect("/feed", 302, string.Format(System.Globalization.CultureInfo.InvariantCulture, target, _site.Port));
        using var client = LoopbackSite.Client();

        var result = await client.FetchAsync(new(_site.Url("/feed")), default);

        Assert.Equal(failure, result.Failure.ToString());
        Assert.DoesNotContain(_site.Requests, request => request.Path is "/secret");
    }

    [Fact]
    public async Task A_name_that_changes_its_answer_is_connected_to_the_address_that_was_checked()
    {
        _site.Put("/feed", "text/plain", "outside");
        var answers = new Queue<IPAddress>([IPAddress.Parse("93.184.216.34"), IPAddress.Loopback, IPAddress.Loopback]);
        var (asked, connected) = (0, new List<IPAddress>());
        using var client = new GuardedClient(
            new GuardedConnections(
                new AllowedHosts(""),
                (_, _) =>
                {
                    asked++;
                    return Task.FromResult<IPAddress[]>([answers.Dequeue()]);
                },
                (addresses, _, token) =>
                {
                    connected.AddRange(addresses);
                    return GuardedConnections.ConnectAsync([IPAddress.Loopback], _site.Port, token); // stands in for the public host
                }),
            s_small,
            TimeProvider.System,
            "NewsBot/1.0");

        var first = await client.FetchAsync(new("http://rebinding.example:8080/feed"), default);
        var second = await client.FetchAsync(new("http://rebinding.example:8081/feed"), default); // another connection: looked up anew

        Assert.True(first.Ok, first.Problem);
        Assert.Equal(FetchFailure.RefusedAddress, second.Failure);
        Assert.All(connected, address => Assert.Equal(IPAddress.Parse("93.184.216.34"), address));
        Assert.InRange(asked, 2, 3);
    }

    [Fact]
    public async Task A_name_with_one_address_inside_is_refused_whole()
    {
        using var client = new GuardedClient(
            new GuardedConnections(new AllowedHosts(""), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Parse("10.0.0.1")]), (_, _, _) => throw new SocketException()),
            s_small, TimeProvider.System, "NewsBot/1.0");

        Assert.Equal(FetchFailure.RefusedAddress, (await client.FetchAsync(new("http://both.example/"), default)).Failure);
    }

    [Fact]
    public async Task Redirects_are_followed_and_those_for_good_remembered()
    {
        _site.Redirect("/old", 301, "/newer");
        _site.Redirect("/newer", 308, "/feed");
        _site.Redirect("/mixed", 301, "/later");
        _site.Redirect("/later", 302, "/feed");
        _site.Redirect("/round", 302, "/round");
        _site.Put("/feed", "text/plain", "here");
        using var client = LoopbackSite.Client();

        var old = await client.FetchAsync(new(_site.Url("/old")), default);
        var mixed = await client.FetchAsync(new(_site.Url("/mixed")), default);
        var round = await client.FetchAsync(new(_site.Url("/round")), default);

        Assert.Equal((_site.Url("/feed"), _site.Url("/feed")), (old.Url, old.MovedTo));
        Assert.Equal((_site.Url("/feed"), _site.Url("/later")), (mixed.Url, mixed.MovedTo));
        Assert.Equal(FetchFailure.TooManyRedirects, round.Failure);
    }

    [Fact]
    public async Task A_stream_without_end_is_cut_off()
    {
        var noise = new byte[16 * 1024];
        _site.Put("/endless", async context =>
        {
            context.Response.ContentType = "text/html";
            for (var sent = 0L; !context.RequestAborted.IsCancellationRequested && sent < 10L * 1024 * 1024 * 1024; sent += noise.Length)
                await context.Response.Body.WriteAsync(noise, context.RequestAborted);
        });
        using var client = LoopbackSite.Client(s_small);

        var result = await client.FetchAsync(new(_site.Url("/endless")), default);

        Assert.Equal((FetchFailure.TooLong, "It is longer than 195 KB."), (result.Failure, result.Problem));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_answer_is_unpacked_and_a_bomb_is_not(string encoding)
    {
        _site.Put("/page", context => PackAsync(context, encoding, "the harbour"u8.ToArray()));
        _site.Put("/bomb", context => PackAsync(context, encoding, new byte[50 * 1024 * 1024]));
        using var client = LoopbackSite.Client(s_small);

        var page = await client.FetchAsync(new(_site.Url("/page")), default);
        var bomb = await client.FetchAsync(new(_site.Url("/bomb")), default);

        Assert.Equal("the harbour", Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Equal(FetchFailure.TooLong, bomb.Failure);
    }

    [Fact]
    public async Task A_length_beyond_the_limit_is_believed()
    {
        _site.Put("/long", context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 20_000_000_000;
            return context.Response.StartAsync();
        });
        using var client = LoopbackSite.Client(s_small);

        Assert.Equal(FetchFailure.TooLong, (await client.FetchAsync(new(_site.Url("/long")), default)).Failure);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_that_drips_or_never_begins_is_given_up(bool drips)
    {
        var end = new TaskCompletionSource();
        _site.Put("/slow", async context =>
        {
            context.Response.ContentType = "text/html";
            if (drips) await context.Response.Body.WriteAsync("<"u8.ToArray(), context.RequestAborted);
            if (drips) await context.Response.Body.FlushAsync(context.RequestAborted);
            await end.Task.WaitAsync(context.RequestAborted);
        });
        using var client = LoopbackSite.Client(new FetchLimits { Politeness = TimeSpan.Zero, FirstByte = TimeSpan.FromMilliseconds(drips ? 30_000 : 300), Whole = TimeSpan.FromMilliseconds(drips ? 600 : 30_000) });

        var result = await client.FetchAsync(new(_site.Url("/slow")), default);
        end.SetResult();

        Assert.Equal((FetchFailure.TooSlow, "paper.example takes too long to answer."), (result.Failure, result.Problem));
    }

    [Theory]
    [InlineData("image/png", nameof(FetchFailure.WrongType))]
    [InlineData("video/mp4", nameof(FetchFailure.WrongType))]
    [InlineData("application/pdf", nameof(FetchFailure.WrongType))]
    [InlineData("application/octet-stream", nameof(FetchFailure.None))]
    [InlineData("text/html", nameof(FetchFailure.None))]
    public async Task What_is_no_text_is_not_read(string type, string failure)
    {
        _site.Put("/x", type, "x");
        using var client = LoopbackSite.Client();

        Assert.Equal(failure, (await client.FetchAsync(new(_site.Url("/x")), default)).Failure.ToString());
    }

    [Theory]
    [InlineData(404, nameof(FetchFailure.HttpError), "There is no such page on the host (404).")]
    [InlineData(403, nameof(FetchFailure.HttpError), "The host does not let the bot read it (403).")]
    [InlineData(410, nameof(FetchFailure.Gone), "The host says that it is gone for good (410).")]
    [InlineData(500, nameof(FetchFailure.HttpError), "The host has an error of its own (500).")]
    [InlineData(503, nameof(FetchFailure.AskedToWait), "The host asks to come back later (503).")]
    [InlineData(429, nameof(FetchFailure.AskedToWait), "The host asks to come back later (429).")]
    public async Task Errors_are_named_and_a_wish_to_wait_is_heard(int status, string failure, string problem)
    {
        _site.Put("/x", context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        });
        using var client = LoopbackSite.Client();

        var result = await client.FetchAsync(new(_site.Url("/x")), default);

        Assert.Equal((failure, problem, TimeSpan.FromMinutes(2)), (result.Failure.ToString(), result.Problem, result.RetryAfter));
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_named()
    {
        using var client = LoopbackSite.Client();

        var result = await client.FetchAsync(new("https://nowhere.example/feed"), default);

        Assert.Equal((FetchFailure.Unreachable, "There is no host nowhere.example."), (result.Failure, result.Problem));
    }

    [Fact]
    public async Task What_robots_are_asked_not_to_fetch_is_not_fetched()
    {
        _site.Put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private");
        _site.Put("/private/feed", "text/plain", "x");
        _site.Put("/feed", "text/plain", "x");
        _site.Redirect("/around", 302, "/private/feed");
        using var client = LoopbackSite.Client();

        var direct = await client.FetchAsync(new(_site.Url("/private/feed")), default);
        var around = await client.FetchAsync(new(_site.Url("/around")), default);
        var other = await client.FetchAsync(new(_site.Url("/feed")), default);

        Assert.Equal((FetchFailure.RefusedByRobots, FetchFailure.RefusedByRobots, true), (direct.Failure, around.Failure, other.Ok));
        Assert.DoesNotContain(_site.Requests, request => request.Path is "/private/feed");
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task A_host_without_a_robots_file_is_fetched_from_and_one_whose_file_breaks_is_not(int status, bool fetched)
    {
        _site.Put("/robots.txt", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        _site.Put("/feed", "text/plain", "x");
        using var client = LoopbackSite.Client();

        Assert.Equal(fetched, (await client.FetchAsync(new(_site.Url("/feed")), default)).Ok);
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_after_the_other()
    {
        var (now, most) = (0, 0);
        _site.Put("/x", async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
        });
        using var client = LoopbackSite.Client();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => client.FetchAsync(new(_site.Url("/x")), default)));

        Assert.Equal((1, 12), (most, _site.Requests.Count));
    }

    [Fact]
    public async Task Other_processes_on_the_archive_learn_when_a_host_was_asked()
    {
        var hour = TimeSpan.FromHours(1);
        _site.Put("/x", "text/plain", "x");
        using var archive = new TemporaryArchive();
        using var client = LoopbackSite.Client(new FetchLimits { Politeness = TimeSpan.FromMilliseconds(1) }, shared: new HostTurnStore(archive.Archive));

        await client.FetchAsync(new(_site.Url("/x")), default);

        using var beside = archive.Open();
        var now = TimeProvider.System.GetUtcNow();
        Assert.True(new HostTurnStore(beside).Book($"{LoopbackSite.Host}:{_site.Port}", hour, hour * 2, now, default) > now);
    }

    [Fact]
    public async Task Waiting_for_others_to_ask_the_host_does_not_count_as_its_slowness()
    {
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _site.Put("/x", async context =>
        {
            first.TrySetResult();
            await go.Task.WaitAsync(context.RequestAborted);
        });
        var clock = new SettingClock();
        using var client = LoopbackSite.Client(clock: clock);

        var asked = client.FetchAsync(new(_site.Url("/x")), default);
        await first.Task;
        var before = clock.Set(TimeSpan.FromSeconds(60));
        var waiting = client.FetchAsync(new(_site.Url("/x")), default);
        var meanwhile = clock.Set(TimeSpan.FromSeconds(60));
        go.SetResult();
        var results = await Task.WhenAll(asked, waiting);

        Assert.All(results, result => Assert.True(result.Ok, result.Problem));
        Assert.Equal(before, meanwhile);
        Assert.Equal(before + 1, clock.Set(TimeSpan.FromSeconds(60)));
    }

    /// <summary>A clock that stands still; says how often a timer was set to ring after a time.</summary>
    private sealed class SettingClock : TimeProvider
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<TimeSpan> _set = new();

        public int Set(TimeSpan due) => _set.Count(time => time == due);

        public override DateTimeOffset GetUtcNow() => new(2021, 5, 3, 10, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _set.Enqueue(dueTime);
            return new Noted(base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period), _set);
        }

        // Rings never.
        private sealed class Noted(ITimer timer, System.Collections.Concurrent.ConcurrentQueue<TimeSpan> set) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                set.Enqueue(dueTime);
                return true;
            }

            public void Dispose() => timer.Dispose();

            public ValueTask DisposeAsync() => timer.DisposeAsync();
        }
    }

    private static async Task PackAsync(Microsoft.AspNetCore.Http.HttpContext context, string encoding, byte[] bytes)
    {
        context.Response.ContentType = "text/html";
        context.Response.Headers.ContentEncoding = encoding;
        await using Stream packed = encoding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
            "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            _ => new ZLibStream(context.Response.Body, CompressionLevel.Fastest),
        };
        await packed.WriteAsync(bytes, context.RequestAborted);
    }
}
