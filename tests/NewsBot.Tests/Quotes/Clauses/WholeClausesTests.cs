using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Clauses;

public sealed class WholeClausesTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("The State Duma has voted to ask Putin to recognise the breakaway regions in Ukraine’s east. He prefers to keep to the peace agreement of 2015, Putin said, in a conflict that has killed almost 14,000 people since 2014.", "He prefers to keep to the peace agreement of 2015 […] in a conflict that has killed almost 14,000 people since 2014")]
    [InlineData("More workers and machines were on their way back to the quarry, Redmoor announced on Monday.", "More workers and machines were on their way back to the quarry")]
    [InlineData("The ministry has another account: some units, it says, left for home when the drill was over.", "some units […] left for home when the drill was over")]
    [InlineData("More workers and machines, the company said, would be sent to the quarry by June.", "More workers and machines […] would be sent to the quarry by June")]
    [InlineData("Redmoor denies it has any such plans and this week sent more workers.", "it has any such plans")]
    public void A_statement_keeps_the_words_that_its_clause_needs(string body, string statement)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(statement, string.Join(" […] ", quote.Content.Select(span => span.Of(body))));
    }

    [Theory]
    [InlineData("“We are ready,” she said, but the crews were drifting off. “We came for this.”", "but the crews")]
    [InlineData("Some units, the ministry said, while others stayed behind.", "others")]
    public void A_statement_takes_in_no_words_of_the_reporter(string body, string words)
    {
        var quotes = _extractor.Extract(body);

        Assert.DoesNotContain(quotes.SelectMany(quote => quote.Content), span => span.Of(body).Contains(words, StringComparison.Ordinal));
    }
}
