using NewsBot.Articles;
using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes;

public sealed class QuoteExtractorTests
{
    private readonly QuoteExtractor _extractor = new();

    [Fact]
    public void A_direct_quotation_lies_inside_its_marks_and_names_its_speaker()
    {
        const string body = "“The harbour will stay open,” port director Marta Lindqvist said on Tuesday.";

        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Equal("The harbour will stay open,", quote.Content[0].Of(body));
        Assert.Equal("said", quote.Cue?.Of(body));
        Assert.Equal("Marta Lindqvist", quote.Speaker?.Name);
        Assert.Equal("port director", quote.Speaker?.Role);
        Assert.False(quote.Speaker?.Inferred);
    }

    [Fact]
    public void A_pronoun_gives_an_inferred_speaker()
    {
        const string body = "Mayor Ingrid Halvorsen opened the bridge on Monday.\n\n“We waited eleven years for this,” she said.";

        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal("Ingrid Halvorsen", quote.Speaker?.Name);
        Assert.True(quote.Speaker?.Inferred);
    }

    [Theory]
    [InlineData("")]
    [InlineData("word")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("“”‘’«»„“")]
    [InlineData("no sentence ends here and nothing is said by anybody")]
    [InlineData("\0\u0001 \ud800 “he said\udc00” \r\n\r\n")]
    public void Poor_text_is_answered_without_an_error(string body)
    {
        var quotes = _extractor.Extract(body);

        Assert.All(quotes, quote => Assert.NotEmpty(quote.Content));
    }
}
