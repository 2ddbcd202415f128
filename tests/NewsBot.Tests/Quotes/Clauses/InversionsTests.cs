using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Clauses;

public sealed class InversionsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("Olena Kovalenko, says Mark Weber, “is the best engineer we have ever had in this town.”", "Mark Weber", "Olena Kovalenko")]
    [InlineData("The bridge, says engineer Mark Weber, “will not last another winter without repairs.”", "Mark Weber", "The bridge")]
    [InlineData("The bridge, says the chief engineer, “will not last another winter without repairs.”", "the chief engineer", "The bridge")]
    [InlineData("The bridge, said the ministry, will not last another winter.", "the ministry", "The bridge")]
    public void Who_stands_behind_the_verb_speaks_and_what_stands_before_it_is_said(string body, string speaker, string begins)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(speaker, quote.Speaker?.Name);
        Assert.Equal(begins, quote.Content[0].Of(body));
        Assert.Equal(2, quote.Content.Count);
    }

    [Theory]
    [InlineData("Ann Lee, the mayor, told Mark Weber, “The quay will sink before anybody comes to help.”", "Ann Lee")]
    [InlineData("Ann Lee, the mayor, said on Monday, “The quay will sink before anybody comes to help.”", "Ann Lee")]
    public void Whoever_stands_before_another_verb_speaks(string body, string speaker)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(speaker, quote.Speaker?.Name);
        Assert.Single(quote.Content);
    }
}
