using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Replies;

namespace NewsBot.Tests.Articles;

public sealed class KebabNameTests
{
    [Fact]
    public void Members_are_named_in_lower_case_with_hyphens()
    {
        Assert.Equal("same-story", KebabName.Of(DateMethod.SameStory));
        Assert.Equal("high", KebabName.Of(Confidence.High));
        Assert.Equal("nothing-found", KebabName.Of(Outcome.NothingFound));
    }

    [Fact]
    public void A_name_finds_its_member_again()
    {
        Assert.All(Enum.GetValues<DateMethod>(), method => Assert.Equal(method, KebabName.Parse<DateMethod>(KebabName.Of(method))));
        Assert.Equal(QuoteKind.Mixed, KebabName.Parse<QuoteKind>("MIXED"));
        Assert.Null(KebabName.Parse<QuoteKind>("sideways"));
        Assert.Null(KebabName.Parse<QuoteKind>(null));
    }
}
