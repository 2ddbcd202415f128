using NewsBot.Articles;

namespace NewsBot.Tests.Articles;

public sealed class ArticleTests
{
    [Fact]
    public void An_article_with_another_body_has_the_hash_of_that_body()
    {
        var article = new Article { Id = "k3f9q2a7bd", Source = "a.txt", Body = "The harbour is open.", FetchedAt = DateTimeOffset.UnixEpoch };
        var before = article.BodyHash;

        var other = article with { Body = "The harbour is shut." };

        Assert.Equal(ArticleIdentity.HashOf("The harbour is shut."), other.BodyHash);
        Assert.Equal(before, article.BodyHash);
    }
}
