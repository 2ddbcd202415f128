using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NewsBot.Articles;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Feeds.Polling;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Feeds;
using NewsBot.Storage.Filters;
using NewsBot.Tests.Commands;
using NewsBot.Tests.Ingestion.Conformance;
using NewsBot.Tests.Ingestion.Fetching;

namespace NewsBot.Tests.Ingestion.Feeds;

/// <summary>The whole way from a site to the archive, over the loopback interface.</summary>
public sealed class FeedPollingTests : IAsyncLifetime
{
    private readonly TestBot _bot = LoopbackSite.Bot();
    private LoopbackSite _site = null!;

    private FeedStore Store => _bot.Part<FeedStore>();

    public async Task InitializeAsync() => _site = await LoopbackSite.StartAsync();

    public async Task DisposeAsync()
    {
        _bot.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task The_newest_items_are_read_when_a_feed_is_added_and_later_only_what_is_new()
    {
        PutFeed(Enumerable.Range(1, 30).Select(Item));

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");
        var nothing = await PollAsync();
        PutFeed(Enumerable.Range(0, 31).Select(Item));
        var news = await PollAsync();

        Assert.Equal("20 articles added, 10 older items left out.", added.Lead);
        Assert.Equal((0, 1), (nothing.News, news.News));
        Assert.Equal((21, "Harbour Post"), (Articles().Count, Assert.Single(Store.All(default)).Title));
        Assert.Contains(Articles(), article => article.Title == "Story 0 of the harbour");
        Assert.DoesNotContain(Articles(), article => article.Title == "Story 25 of the harbour");
    }

    [Fact]
    public async Task An_item_that_changes_is_a_new_version_of_its_article()
    {
        PutFeed([Item(1)]);
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        PutFeed([Item(1).Replace("until the spring", "until the summer", StringComparison.Ordinal)]);
        var poll = await PollAsync();

        Assert.Equal((0, 1), (poll.Report.Added, poll.Report.Updated));
        Assert.Contains("until the summer", Assert.Single(Articles()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_with_a_teaser_is_read_from_its_page_which_speaks_for_its_own_site_alone()
    {
        _site.Put("/story", "text/html; charset=utf-8", PierStory.Text(".html").Replace("https://paper.example/2021/05/03/pier", "https://other.example/famous", StringComparison.Ordinal));
        PutFeed([$"<item><title>Council shuts the pier</title><link>{_site.Url("/story")}</link><pubDate>Mon, 03 May 2021 10:00:00 +0200</pubDate><description>The council …</description></item>"]);

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        var article = Assert.Single(Articles());
        Assert.Equal("1 article added.", added.Lead);
        Assert.Equal((PierStory.Body, _site.Url("/story")), (article.Body, article.Url));
    }

    [Fact]
    public async Task A_feed_cannot_put_words_into_another_outlets_article()
    {
        PutFeed([Item(1).Replace(_site.Url("/story-1"), "https://other.example/famous", StringComparison.Ordinal)]);

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        Assert.Empty(Articles());
        Assert.Contains("Not read: Story 1 of the harbour: There is no host other.example.", added.Notes);
    }

    [Fact]
    public async Task Items_without_a_link_are_articles_of_their_own()
    {
        PutFeed(Enumerable.Range(1, 3).Select(number => Item(number).Replace($"<link>{_site.Url($"/story-{number}")}</link>", $"<guid isPermaLink=\"false\">n{number}</guid>", StringComparison.Ordinal)));

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        Assert.Equal("3 articles added.", added.Lead);
    }

    [Fact]
    public async Task What_a_feed_prints_is_kept_within_bounds()
    {
        PutFeed([Item(1).Replace("Story 1 of the harbour", new string('a', 1_000_000), StringComparison.Ordinal)]);

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        Assert.Contains("Its title has 20,000 characters; the limit is 5,000.", string.Join('\n', added.Notes), StringComparison.Ordinal);
        Assert.Empty(Articles());
    }

    [Fact]
    public async Task A_list_in_ninjs_is_read_as_a_feed()
    {
        _site.Put("/wire", "application/json", $"[{PierStory.Text(".ninjs").Replace("https://paper.example/2021/05/03/pier", "urn:wire:1", StringComparison.Ordinal)}, {PierStory.Text(".ninjs").Replace("https://paper.example/2021/05/03/pier", "urn:wire:2", StringComparison.Ordinal).Replace("usable", "canceled", StringComparison.Ordinal)}]");

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/wire")}");
        var nothing = await PollAsync();

        Assert.Equal(PierStory.Title, Assert.Single(Articles()).Title);
        Assert.StartsWith("1 article added", added.Lead, StringComparison.Ordinal);
        Assert.Equal((2, 0), (nothing.Items, nothing.News));
    }

    [Fact]
    public async Task Only_the_feed_that_brought_an_item_without_a_link_changes_it_or_takes_it_back()
    {
        using var bot = LoopbackSite.Bot(services => services.AddSingleton(_ => LoopbackSite.Client(allowed: "paper.example, intranet.example")));
        var item = PierStory.Text(".ninjs").Replace("https://paper.example/2021/05/03/pier", "urn:wire:1", StringComparison.Ordinal);
        var killed = item.Replace("usable", "canceled", StringComparison.Ordinal);
        _site.Put("/wire", "application/json", $"[{item}]");
        _site.Put("/changed", "application/json", $"[{item.Replace("spring", "summer", StringComparison.Ordinal)}]");
        _site.Put("/killed", "application/json", $"[{killed}]");
        var (articles, filter) = (bot.Part<ArticleStore>(), ArticleFilter.None);

        await bot.AskAsync($"/feeds add {Elsewhere("/killed")}"); // before it is there
        await bot.AskAsync($"/feeds add {_site.Url("/wire")}");
        _site.Put("/killed-later", "application/json", $"[{killed}]");
        await bot.AskAsync($"/feeds add {Elsewhere("/killed-later")}");
        var changed = await bot.AskAsync($"/feeds add {Elsewhere("/changed")}");
        var kept = Assert.Single(articles.Matching(filter, 10, default));
        await bot.AskAsync($"/feeds add {_site.Url("/killed")}");

        Assert.Equal(PierStory.Body, kept.Body);
        Assert.Contains(changed.Notes, note => note.Contains("Another source brought it", StringComparison.Ordinal));
        Assert.Equal(0, articles.Count(filter, default));
        string Elsewhere(string path) => _site.Url(path).Replace(LoopbackSite.Host, "intranet.example", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.paper.example/a", "https://feeds.paper.example/rss", true)]
    [InlineData("https://one.paper.co.uk/a", "https://two.other.co.uk/rss", false)]
    [InlineData("https://harbour.wordpress.com/a", "https://harbour.wordpress.com/feed", true)]
    [InlineData("https://harbour.wordpress.com/a", "https://quay.wordpress.com/feed", false)]
    [InlineData("https://harbour.substack.com/p/a", "https://quay.substack.com/feed", false)]
    [InlineData("https://harbour.github.io/a", "https://quay.github.io/feed", false)]
    public void Two_publishers_on_one_host_are_two_sites(string first, string second, bool same) => Assert.Equal(same, WebLink.SameSite(first, second));

    [Fact]
    public async Task Feeds_are_looked_at_by_themselves_while_the_bot_runs()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _site.Put("/rss", context =>
        {
            asked.TrySetResult();
            return Task.CompletedTask;
        });
        _bot.Part<FeedSubscriptions>().AddAll([new(_site.Url("/rss"), "Post")], default);
        var watch = _bot.Part<IEnumerable<IHostedService>>().OfType<FeedWatch>().Single();

        await watch.StartAsync(default);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await watch.StopAsync(default);

        Assert.Contains(_site.Requests, request => request.Path is "/rss");
    }

    [Fact]
    public async Task A_page_that_does_not_answer_is_asked_for_at_the_next_looks_and_then_let_be()
    {
        var asked = 0;
        _site.Put("/story", context =>
        {
            asked++;
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        PutFeed([$"<item><title>Later</title><link>{_site.Url("/story")}</link></item>"]);
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        for (var look = 0; look < 4; look++) await PollAsync();

        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_fetched_again()
    {
        var full = 0;
        var feed = Feed([Item(1)]);
        _site.Put("/rss", async context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            if (context.Request.Headers.IfNoneMatch == "\"v1\"")
            {
                context.Response.StatusCode = 304;
                return;
            }

            full++;
            await context.Response.Body.WriteAsync(PierStory.Utf8(feed));
        });
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        await PollAsync(); // the first look after adding gets the tag
        await PollAsync();
        await PollAsync();

        Assert.Equal(2, full);
    }

    [Fact]
    public async Task A_feed_that_moves_for_good_is_read_from_its_new_link()
    {
        PutFeed([Item(1)]);
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");
        _site.Put("/new", "application/rss+xml", Feed([Item(1), Item(2)]));
        _site.Redirect("/rss", 301, "/new");

        var poll = await PollAsync();

        Assert.Equal((1, _site.Url("/new")), (poll.Report.Added, Assert.Single(Store.All(default)).Url));
    }

    [Fact]
    public async Task A_feed_that_goes_on_failing_is_paused_and_shown_with_its_reason()
    {
        PutFeed([Item(1)]);
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");
        _site.Put("/rss", "text/html", "<html><head><link rel=alternate type=application/rss+xml href=/other></head><body>Gone</body></html>");

        for (var look = 0; look < PollSchedule.MostFailures; look++) await PollAsync();
        var list = await _bot.AskAsync("/feeds list");
        var status = await _bot.AskAsync("/status");
        await _bot.AskAsync("/feeds resume Harbour");

        Assert.Equal("1 feed, 1 paused because it fails.", list.Lead);
        Assert.Contains("1 feed, 1 paused because it fails: /feeds list says why.", status.Notes);
        Assert.Contains($"It is a page, not a feed. It links to the feed {_site.Url("/other")}.", Assert.Single(list.Notes), StringComparison.Ordinal);
        Assert.Equal((FeedState.Active, 0), Assert.Single(Store.All(default)) is var feed ? (feed.State, feed.Failures) : default);
    }

    [Fact]
    public async Task A_look_at_a_slow_host_ends_and_the_next_goes_on()
    {
        var clock = new HandClock();
        using var bot = LoopbackSite.Bot(services => services.AddSingleton<TimeProvider>(clock));
        for (var number = 1; number <= 5; number++)
        {
            _site.Put($"/page-{number}", context =>
            {
                clock.Now += TimeSpan.FromMinutes(4);
                context.Response.StatusCode = 404;
                return Task.CompletedTask;
            });
        }

        PutFeed(Enumerable.Range(1, 5).Select(number => $"<item><title>Later {number}</title><link>{_site.Url($"/page-{number}")}</link></item>"));
        await bot.AskAsync($"/feeds add {_site.Url("/rss")}");
        var first = Pages();
        await bot.Part<FeedPoller>().PollAsync(Assert.Single(bot.Part<FeedStore>().All(default)), default);

        Assert.Equal((3, 5), (first, Pages()));
        int Pages() => _site.Requests.Count(request => request.Path.StartsWith("/page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_that_takes_long_holds_up_no_other_feed()
    {
        const int Others = 40;
        var (end, all) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var asked = 0;
        _site.Put("/slow", async context => await end.Task.WaitAsync(context.RequestAborted));
        using var bot = LoopbackSite.Bot(services => services.AddSingleton(_ => LoopbackSite.Client(allowed: "paper.example, intranet.example")));
        var subscriptions = bot.Part<FeedSubscriptions>();
        subscriptions.AddAll([new(_site.Url("/slow").Replace(LoopbackSite.Host, "intranet.example", StringComparison.Ordinal), "Slow")], default);
        var store = bot.Part<FeedStore>();
        store.Set(Assert.Single(store.All(default)).Id, FeedState.Active, TestBot.Now.AddDays(-1), default);
        for (var number = 1; number <= Others; number++)
        {
            _site.Put($"/feed-{number}", context =>
            {
                if (Interlocked.Increment(ref asked) == Others) all.SetResult();
                return Task.CompletedTask;
            });
            subscriptions.AddAll([new(_site.Url($"/feed-{number}"), "Post")], default);
        }

        var watch = bot.Part<IEnumerable<IHostedService>>().OfType<FeedWatch>().Single();
        await watch.StartAsync(default);
        await all.Task.WaitAsync(TimeSpan.FromSeconds(60));
        end.SetResult();
        await watch.StopAsync(default);

        Assert.Equal((1, Others), (_site.Requests.Count(request => request.Path is "/slow"), asked));
    }

    [Fact]
    public async Task A_feed_that_is_just_being_added_is_nobody_elses_to_read()
    {
        IReadOnlyList<SubscribedFeed>? taken = null;
        _site.Put("/story", context =>
        {
            taken = Store.TakeDue(TestBot.Now.AddMinutes(1), TestBot.Now.AddHours(1), 10, default);
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        PutFeed([$"<item><title>Later</title><link>{_site.Url("/story")}</link></item>"]);

        await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        Assert.Empty(taken!);
        Assert.InRange(Assert.Single(Store.All(default)).NextAt, TestBot.Now, TestBot.Now.AddHours(1));
    }

    [Fact]
    public async Task A_feed_that_breaks_the_reader_fails_visibly_and_is_looked_at_less()
    {
        using var bot = LoopbackSite.Bot(services => services.AddSingleton<IOptions<IngestionOptions>>(new BrokenOptions()));
        PutFeed([Item(1)]);
        var store = bot.Part<FeedStore>();
        bot.Part<FeedSubscriptions>().AddAll([new(_site.Url("/rss"), "Post")], default);
        var watch = bot.Part<IEnumerable<IHostedService>>().OfType<FeedWatch>().Single();

        await watch.PollDueAsync(default);

        var feed = Assert.Single(store.All(default));
        Assert.Equal((1, "It could not be looked at; the log has the details."), (feed.Failures, feed.Problem));
        Assert.True(feed.NextAt > feed.AddedAt);
    }

    [Theory]
    [InlineData("<pubDate>0001-01-01T00:00:00+01:00</pubDate>")]
    [InlineData("<pubDate>9999-12-31T23:59:59-05:00</pubDate>")]
    public async Task An_item_with_a_date_that_cannot_be_holds_up_no_other(string date)
    {
        PutFeed([Item(1).Replace("<pubDate>", $"{date}<x>", StringComparison.Ordinal).Replace("</pubDate>\n", "</x>\n", StringComparison.Ordinal), Item(2)]);

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        Assert.Equal("2 articles added.", added.Lead);
    }

    [Fact]
    public async Task An_item_that_breaks_the_reader_is_named_and_holds_up_no_other()
    {
        var clock = new FaultyClock();
        using var bot = LoopbackSite.Bot(services => services.AddSingleton(provider => new ItemReader(LoopbackSite.Client(), provider.GetRequiredService<ArticleStore>(), clock)));
        PutFeed([Item(1), Item(2)]);

        var added = await bot.AskAsync($"/feeds add {_site.Url("/rss")}");

        Assert.Equal("1 article added, 1 not read.", added.Lead);
        Assert.Contains(added.Notes, note => note.Contains("It could not be read; the log has the details.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feeds_that_are_due_are_looked_at_once_whoever_looks()
    {
        PutFeed([Item(1)]);
        _bot.Part<FeedSubscriptions>().AddAll([new(_site.Url("/rss"), "Post"), new(_site.Url("/nothing"), "Nothing")], default);
        var watch = _bot.Part<IEnumerable<IHostedService>>().OfType<FeedWatch>().Single();

        await Task.WhenAll(watch.PollDueAsync(default), watch.PollDueAsync(default));
        await watch.PollDueAsync(default);

        Assert.Single(Articles());
        Assert.Equal(["/nothing", "/rss"], _site.Requests.Select(request => request.Path).Order());
        Assert.Equal("There is no such page on the host (404).", Store.All(default).Single(feed => feed.Title == "Nothing").Problem);
    }

    [Fact]
    public async Task A_link_is_tested_without_being_added()
    {
        PutFeed([Item(1), $"<item><title>Teaser</title><link>{_site.Url("/x")}</link><description>Short.</description></item>"]);

        var test = await _bot.AskAsync($"/feeds test {_site.Url("/rss")}");

        Assert.Equal("An RSS feed with 2 items: 1 with the whole text, 1 whose pages would be read.", test.Lead);
        Assert.Empty(Store.All(default));
    }

    [Fact]
    public async Task An_empty_feed_is_said_to_be_empty()
    {
        PutFeed([]);

        Assert.Equal("An RSS feed without items.", (await _bot.AskAsync($"/feeds test {_site.Url("/rss")}")).Lead);
    }

    [Fact]
    public async Task A_page_offers_the_feed_that_it_links_to()
    {
        _site.Put("/", "text/html", "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/rss\"></head><body>News</body></html>");

        var reply = await _bot.AskAsync($"/feeds add {_site.Url("/")}");

        Assert.Equal((Outcome.BadInput, $"It is a page, not a feed. It links to a feed: /feeds add url:{_site.Url("/rss")}"), (reply.Outcome, reply.Lead));
    }

    [Fact]
    public async Task Feeds_are_paused_removed_and_exchanged()
    {
        PutFeed([Item(1)]);
        var file = Path.Combine(_bot.Folder, "feeds.opml");
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")} outlet:\"The Post\"");

        var again = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");
        var export = await _bot.AskAsync($"/feeds export \"{file}\"");
        var pause = await _bot.AskAsync("/feeds pause Harbour Post");
        var paused = Store.All(default).Single().State;
        var remove = await _bot.AskAsync("/feeds remove Harbour Post");
        var import = await _bot.AskAsync($"/feeds import \"{file}\"");
        var unknown = await _bot.AskAsync("/feeds pause Nobody");

        Assert.Equal((Outcome.BadInput, FeedState.Paused), (again.Outcome, paused));
        Assert.Equal(["1 feed written to " + file + ".", "It is left alone until /feeds resume.", "Its 1 article stays in the archive.", "1 feed added, 0 there already; they are looked at while the bot runs.", "No feed is called “Nobody”; /feeds list shows them."], new[] { export, pause, remove, import, unknown }.Select(reply => reply.Lead));
        Assert.Equal("The Post", Assert.Single(Articles()).Outlet);
    }

    [Fact]
    public async Task Readers_may_not_touch_feeds_and_editors_not_the_machines_files()
    {
        var reader = await _bot.AskAsync("/feeds list", new() { UserId = "1" });
        var editor = await _bot.AskAsync("/feeds import x.opml", new() { UserId = "2", IsEditor = true });

        Assert.Equal((Outcome.Refused, Outcome.Refused), (reader.Outcome, editor.Outcome));
    }

    private async Task<FeedPoll> PollAsync() => await _bot.Part<FeedPoller>().PollAsync(Assert.Single(Store.All(default)), default);

    private IReadOnlyList<Article> Articles() => _bot.Part<ArticleStore>().Matching(ArticleFilter.None, 100, default);

    private void PutFeed(IEnumerable<string> items) => _site.Put("/rss", "application/rss+xml", Feed(items));

    private string Feed(IEnumerable<string> items) =>
        $"<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Harbour Post</title><link>{_site.Url("/")}</link>{string.Concat(items)}</channel></rss>";

    /// <summary>Goes on when it is told to.</summary>
    private sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = TestBot.Now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => Now.Ticks;
    }

    private sealed class BrokenOptions : IOptions<IngestionOptions>
    {
        public IngestionOptions Value => throw new InvalidOperationException("what no look expects");
    }

    /// <summary>Breaks whoever asks it first.</summary>
    private sealed class FaultyClock : TimeProvider
    {
        private int _asked;

        public override DateTimeOffset GetUtcNow() =>
            Interlocked.Increment(ref _asked) == 1 ? throw new InvalidOperationException("what no reader expects") : new(2021, 5, 4, 8, 0, 0, TimeSpan.Zero);
    }

    // The higher its number, the older the story.
    private string Item(int number) => $"""
        <item><title>Story {number} of the harbour</title><link>{_site.Url($"/story-{number}")}</link><pubDate>{new DateTimeOffset(2021, 5, 3, 10, 0, 0, TimeSpan.Zero).AddHours(-number):r}</pubDate>
        <content:encoded><![CDATA[<p>{PierStory.First}</p><p>{PierStory.Second}</p><p>{PierStory.Third}</p><p>This is story {number}.</p>]]></content:encoded></item>
        """;
}
