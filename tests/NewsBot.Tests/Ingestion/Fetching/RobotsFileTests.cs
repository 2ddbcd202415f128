using NewsBot.Ingestion.Fetching.Manners;

namespace NewsBot.Tests.Ingestion.Fetching;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: NewsBot\nDisallow: /\n\nUser-agent: *\nDisallow:", "/a", false)]
    [InlineData("User-agent: newsbot/2.0\nDisallow:\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: *\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /*/print", "/a/print/1", false)]
    [InlineData("User-agent: *\r\nDisallow: /a # the archive\r\n", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("Sitemap: https://x.example/\nUser-agent: *\nDisallow: /a", "/b?a", true)]
    public void The_longest_rule_that_speaks_to_the_bot_decides(string text, string path, bool allowed) => Assert.Equal(allowed, RobotsFile.Parse(text).Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: 5\n\nUser-agent: newsbot\nDisallow: /x", null)]
    public void A_pause_that_is_asked_for_is_read(string text, double? seconds) => Assert.Equal(seconds, RobotsFile.Parse(text).Pause?.TotalSeconds);
}
