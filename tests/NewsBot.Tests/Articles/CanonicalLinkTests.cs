using NewsBot.Articles;

namespace NewsBot.Tests.Articles;

public sealed class CanonicalLinkTests
{
    [Theory]
    [InlineData("https://www.post.example/news/harbour?utm_source=feed&utm_medium=rss")]
    [InlineData("http://post.example/news/harbour/")]
    [InlineData("https://POST.example:443/news/harbour#comments")]
    [InlineData("https://post.example/news/harbour?fbclid=abc&gclid=1")]
    public void What_trackers_and_people_add_does_not_count(string link) => Assert.Equal("post.example/news/harbour", CanonicalLink.Of(link));

    [Theory]
    [InlineData("https://post.example/news?id=2", "https://post.example/news?id=1")]
    [InlineData("https://post.example/News", "https://post.example/news")]
    [InlineData("https://post.example:8080/news", "https://post.example/news")]
    [InlineData("https://live.post.example/news", "https://post.example/news")]
    [InlineData("https://post.example/#!/harbour", "https://post.example/#!/council")]
    public void What_names_a_page_counts(string one, string other) => Assert.NotEqual(CanonicalLink.Of(one), CanonicalLink.Of(other));

    [Fact]
    public void Parameters_may_stand_in_any_order() =>
        Assert.Equal(CanonicalLink.Of("https://post.example/news?id=1&page=2"), CanonicalLink.Of("https://post.example/news?page=2&utm_campaign=x&id=1"));

    [Theory]
    [InlineData("C:\\news\\a.txt")]
    [InlineData("/srv/news/a.txt?b#c")]
    [InlineData("urn:newsml:post.example:20310304:1")]
    public void What_is_no_link_of_the_web_stays_as_it_is(string path) => Assert.Equal(path, CanonicalLink.Of(path));
}
