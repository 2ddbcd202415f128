using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Clauses;

public sealed class AppealsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("The mayors sent an appeal to Pekka Aalto urging him to pull back the diggers from the border.", "The mayors")]
    [InlineData("In Turku, Finnish lawmakers on Tuesday sent an appeal to Pekka Aalto urging him to recognise the islands.", "Finnish lawmakers")]
    [InlineData("Lawmakers in the lower house have sent a letter to President Pekka Aalto asking him to recognise the islands.", "Lawmakers")]
    [InlineData("The council's message to Mayor Lena Ortiz warning that the quay would sink came too late.", "The council")]
    [InlineData("The council yesterday sent an appeal to Pekka Aalto urging him to pull back the diggers from the border.", null)]
    public void Who_is_appealed_to_is_not_who_speaks(string body, string? speaker)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(speaker, quote.Speaker?.Name);
    }
}
