using System.Text;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Feeds.Lists;
using NewsBot.Tests.Ingestion.Conformance;

namespace NewsBot.Tests.Ingestion.Feeds;

/// <summary>What stands behind links that people take for feeds.</summary>
public sealed class FeedReaderTests
{
    private const string Source = "https://paper.example/news/feed";

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("  \n ", "It is empty.")]
    [InlineData("The harbour is closed.", "It is neither XML nor JSON.")]
    [InlineData("<?xml version=\"1.0\"?><rss><channel>", "It is not well-formed XML (line 1).")]
    [InlineData("<?xml version=\"1.0\"?><urlset><url/></urlset>", "It is a site map, not a feed.")]
    [InlineData("<?xml version=\"1.0\"?><opml version=\"2.0\"/>", "It is a list of feeds (OPML); read it in with newsbot feeds import.")]
    [InlineData("<?xml version=\"1.0\"?><catalogue/>", "It is XML of another kind (“catalogue”), not a feed.")]
    [InlineData("{\"error\": \"not found\"}", "It is JSON, but neither a JSON Feed nor ninjs.")]
    [InlineData("{\"version\": ", "It is not well-formed JSON (line 1).")]
    public void What_is_no_feed_is_named(string text, string problem) => Assert.Equal(problem, Read(text).Problem);

    [Fact]
    public void A_page_is_told_from_a_feed_and_offers_those_it_links_to()
    {
        var reading = Read("""
            <!doctype html><html><head><title>Harbour Post</title>
            <link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments"><link rel="alternate" type="application/rss+xml" href="rss.xml">
            <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/atom+xml" href="https://feeds.example/atom"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head><body></body></html>
            """);

        Assert.Equal("It is a page, not a feed.", reading.Problem);
        Assert.Equal(["https://paper.example/news/rss.xml", "https://feeds.example/atom", "https://paper.example/comments/feed"], reading.Offered);
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>Post</title></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title></feed>")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Post\", \"items\": []}")]
    public void An_empty_feed_is_a_feed(string text)
    {
        var feed = Read(text).Feed!;

        Assert.Equal(("Post", 0), (feed.Title, feed.Items.Count));
    }

    [Fact]
    public void Html_names_bare_ampersands_and_a_late_declaration_are_forgiven()
    {
        var feed = Read("\n\n<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Post &amp; Mail</title><item><title>Fish & chips&nbsp;&eacute; la carte &lt;b&gt;today&lt;/b&gt;</title><link>https://paper.example/a?b=1&c=2</link></item></channel></rss>").Feed!;

        Assert.Equal(("Post & Mail", "Fish & chips é la carte today", "https://paper.example/a?b=1&c=2"), (feed.Title, feed.Items[0].Title, feed.Items[0].Url));
    }

    [Theory]
    [InlineData("<link>/a</link>", "https://paper.example/a")]
    [InlineData("<link/><guid>https://paper.example/g</guid>", "https://paper.example/g")]
    [InlineData("<guid isPermaLink=\"false\">https://paper.example/g</guid>", null)]
    [InlineData("<guid>1234</guid>", null)]
    [InlineData("<link>javascript:alert(1)</link>", null)]
    [InlineData("<a:link xmlns:a=\"http://www.w3.org/2005/Atom\" rel=\"alternate\" href=\"https://paper.example/x\"/>", "https://paper.example/x")]
    public void The_link_of_an_item_is_found_where_feeds_put_it(string markup, string? link) =>
        Assert.Equal(link, Read($"<rss version=\"2.0\"><channel><item><title>x</title>{markup}</item></channel></rss>").Feed!.Items[0].Url);

    [Theory]
    [InlineData("<ttl>90</ttl>", 90)]
    [InlineData("<s:updatePeriod xmlns:s=\"http://purl.org/rss/1.0/modules/syndication/\">hourly</s:updatePeriod><s:updateFrequency xmlns:s=\"http://purl.org/rss/1.0/modules/syndication/\">2</s:updateFrequency>", 30)]
    [InlineData("<ttl>soon</ttl>", null)]
    public void The_pause_that_a_feed_asks_for_is_read(string markup, int? minutes) =>
        Assert.Equal(minutes, Read($"<rss version=\"2.0\"><channel>{markup}</channel></rss>").Feed!.Pause?.TotalMinutes);

    [Theory]
    [InlineData("ada@paper.example (Ada Lowe)", "Ada Lowe")]
    [InlineData("ada@paper.example", "")]
    [InlineData("Ada Lowe", "Ada Lowe")]
    public void Mail_addresses_are_no_names(string author, string names) =>
        Assert.Equal(names, string.Join(", ", Read($"<rss version=\"2.0\"><channel><item><author>{author}</author></item></channel></rss>").Feed!.Items[0].Authors));

    [Theory]
    [InlineData("A harbour is closed. [&amp;#8230;]", true)]
    [InlineData("<p>A harbour is closed.</p><p><a href='x'>Read more</a></p>", true)]
    [InlineData("A harbour is closed.", false)]
    public void A_teaser_says_that_it_goes_on(string html, bool goesOn) => Assert.Equal(goesOn, ItemText.Of(html.Replace("&amp;", "&", StringComparison.Ordinal)).GoesOn);

    [Fact]
    public void Lists_of_feeds_are_written_and_read_back()
    {
        var written = OpmlFile.Write([new("https://paper.example/rss?a=1&b=2", "Harbour & Post", "The Post \"Weekly\""), new("https://other.example/atom", "Other", null)], new(2021, 5, 3, 10, 0, 0, TimeSpan.Zero));

        var read = OpmlFile.Read(Encoding.UTF8.GetBytes(written), out var problem);

        Assert.Null(problem);
        Assert.Equal([new("https://paper.example/rss?a=1&b=2", "Harbour & Post", "The Post \"Weekly\""), new("https://other.example/atom", "Other", null)], read!);
    }

    [Theory]
    [InlineData("<opml><body><outline text='Folder'><outline XMLURL='https://a.example/rss' text='A'/></outline><outline xmlUrl='https://a.example/rss'/><outline xmlUrl='file:///etc/passwd'/></body></opml>", "https://a.example/rss", null)]
    [InlineData("<rss/>", null, "It is no OPML.")]
    [InlineData("<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml/>", null, "It declares a document type (DTD), which is not read: such documents can define entities without end or point into this machine.")]
    public void Lists_of_other_readers_are_read_once_each_and_with_care(string text, string? url, string? problem)
    {
        var read = OpmlFile.Read(Encoding.UTF8.GetBytes(text), out var said);

        Assert.Equal((url, problem), (read is [var only] ? only.Url : null, said));
    }

    private static FeedReading Read(string text) => FeedReader.Read(PierStory.Utf8(text), null, Source, new DateTimeOffset(2021, 5, 4, 8, 0, 0, TimeSpan.Zero));
}
