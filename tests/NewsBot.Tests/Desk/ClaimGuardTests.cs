using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Quotes;
using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Desk;

public sealed class ClaimGuardTests
{
    private const string Body = "“The dam is safe,” said Ann Okafor. “Nobody in the valley has to leave tonight or tomorrow.” The valley lies below the dam.";

    [Fact]
    public void A_sentence_of_somebodys_words_alone_is_a_claim_of_theirs()
    {
        var claim = ClaimGuard.LostAttribution(Sentence("“Nobody"), new QuoteExtractor().Extract(Body));

        Assert.Equal("Ann Okafor", claim?.Speaker?.Name);
    }

    [Theory]
    [InlineData("“The dam")]
    [InlineData("The valley")]
    public void A_sentence_that_names_its_source_or_is_the_articles_own_is_not(string opening)
    {
        Assert.Null(ClaimGuard.LostAttribution(Sentence(opening), new QuoteExtractor().Extract(Body)));
    }

    private static TextSpan Sentence(string opening) => SentenceSplitter.Split(Body).Single(span => span.Of(Body).StartsWith(opening, StringComparison.Ordinal));
}
