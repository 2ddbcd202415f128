using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Forms;

public sealed class UngovernedQuotationsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("“The old pier will never be opened to anybody again,” was how Ann Okafor summed up the meeting.", "Ann Okafor")]
    [InlineData("At the inquiry came the claim of Ann Okafor: “The old pier will never be opened to anybody again.”", "Ann Okafor")]
    [InlineData("“The old pier will never be opened to anybody again,” trilled her neighbour as the band played on.", null)]
    [InlineData("‘The old pier will never be opened to anybody again’, the harbour master lamented.", null)]
    public void A_quotation_of_a_whole_sentence_is_kept_with_the_person_whom_its_sentence_names(string body, string? speaker)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.StartsWith("The old pier will never be opened to anybody again", quote.Content[0].Of(body).Trim('‘', '“'), StringComparison.Ordinal);
        if (speaker is not null) Assert.Equal(speaker, quote.Speaker?.Name);
    }

    [Theory]
    [InlineData("The band played “The Old Pier” until the rain came.")]
    [InlineData("Ann Okafor sang “The Long Way Home” to the crowd.")]
    [InlineData("A sign on the “new and improved” pier was painted over.")]
    public void Titles_and_terms_are_none(string body)
    {
        Assert.DoesNotContain(_extractor.Extract(body), quote => quote.Kind is NewsBot.Articles.QuoteKind.Direct);
    }
}
