using NewsBot.Storage;
using NewsBot.Storage.Feeds;
using NewsBot.Storage.Filters;
using NewsBot.Tests.Commands;
using NewsBot.Tests.Ingestion.Conformance;
using NewsBot.Tests.Ingestion.Fetching;

namespace NewsBot.Tests.Ingestion.Feeds;

/// <summary>Who published what a feed brings: the page says so, else the item, else the editor, else the feed.</summary>
public sealed class FeedOutletTests : IAsyncLifetime
{
    private readonly TestBot _bot = LoopbackSite.Bot();
    private LoopbackSite _site = null!;

    public async Task InitializeAsync() => _site = await LoopbackSite.StartAsync();

    public async Task DisposeAsync()
    {
        _bot.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("<meta property=\"og:site_name\" content=\"The Pier Paper\">", "", "The Pier Paper")]
    [InlineData("<meta property=\"og:site_name\" content=\"The Pier Paper\">", "<source url=\"https://wire.example/rss\">Coast Wire</source>", "The Pier Paper")]
    [InlineData("", "<source url=\"https://wire.example/rss\">Coast Wire</source>", "Coast Wire")]
    [InlineData("", "", "The Post")]
    public async Task An_editors_outlet_stands_for_pages_that_name_none(string head, string source, string outlet)
    {
        _site.Put("/story", "text/html; charset=utf-8", $"<html><head><title>Pier shut</title>{head}</head><body><article><h1>Pier shut</h1><p>{PierStory.First}</p><p>{PierStory.Second}</p><p>{PierStory.Third}</p></article></body></html>");
        _site.Put("/rss", "application/rss+xml", Feed($"<item><title>Pier shut</title><link>{_site.Url("/story")}</link>{source}<description>The council …</description></item>"));

        await _bot.AskAsync($"/feeds add {_site.Url("/rss")} outlet:\"The Post\"");

        Assert.Equal(outlet, Assert.Single(_bot.Part<ArticleStore>().Matching(ArticleFilter.None, 9, default)).Outlet);
    }

    [Fact]
    public async Task An_editors_outlet_goes_with_the_list_of_feeds()
    {
        _site.Put("/rss", "application/rss+xml", Feed(""));
        var file = Path.Combine(_bot.Folder, "feeds.opml");
        await _bot.AskAsync($"/feeds add {_site.Url("/rss")} outlet:\"The Post\"");

        await _bot.AskAsync($"/feeds export \"{file}\"");
        await _bot.AskAsync("/feeds remove Harbour Post");
        await _bot.AskAsync($"/feeds import \"{file}\"");

        Assert.Equal("The Post", Assert.Single(_bot.Part<FeedStore>().All(default)).Outlet);
        Assert.Contains(", outlet The Post — ", Assert.Single((await _bot.AskAsync("/feeds list")).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_empty_or_paused_is_said_to_be()
    {
        _site.Put("/rss", "application/rss+xml", Feed(""));
        var test = await _bot.AskAsync($"/feeds test {_site.Url("/rss")}");

        var added = await _bot.AskAsync($"/feeds add {_site.Url("/rss")}");
        var active = await _bot.AskAsync("/feeds resume Harbour Post");
        await _bot.AskAsync("/feeds pause Harbour Post");
        var again = await _bot.AskAsync("/feeds pause Harbour Post");
        var poll = await _bot.AskAsync("/feeds poll Harbour Post");
        var status = await _bot.AskAsync("/status");
        var remove = await _bot.AskAsync("/feeds remove Harbour Post");

        Assert.Equal(
            [
                "An RSS feed without items.", "The feed has no items yet.", "It was not paused.",
                "It was paused already; /feeds resume goes on with it.", "The feed has no items yet.", "Its 0 articles stay in the archive.",
            ],
            new[] { test, added, active, again, poll, remove }.Select(reply => reply.Lead));
        Assert.StartsWith("It is paused: /feeds resume ", Assert.Single(poll.Notes), StringComparison.Ordinal);
        Assert.Contains("1 feed, 1 paused.", status.Notes);
    }

    private string Feed(string items) => $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title><link>{_site.Url("/")}</link>{items}</channel></rss>";
}
