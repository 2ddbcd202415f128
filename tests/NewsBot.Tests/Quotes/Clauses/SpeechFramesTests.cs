using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Clauses;

public sealed class SpeechFramesTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("Unemployment in Portugal fell to 6.1 per cent in March, below the 6.4 per cent forecast by analysts, the statistics office said on Thursday.", "the statistics office", "Unemployment in Portugal fell to 6.1 per cent in March, below the 6.4 per cent forecast by analysts")]
    [InlineData("The port will not reopen its eastern terminal before Thursday, the port authority said after Monday’s chemical leak.", "the port authority", "The port will not reopen its eastern terminal before Thursday")]
    [InlineData("A drone struck a bus in the city on Friday morning, wounding seven passengers, the regional governor, Oleh Marchuk, said on Telegram.", "Oleh Marchuk", "A drone struck a bus in the city on Friday morning, wounding seven passengers")]
    [InlineData("A lander is thought to have tipped over on the moon, the Houston company Lunaray said, but some data has come back.", "Lunaray", "A lander is thought to have tipped over on the moon")]
    [InlineData("Some of the 1,900 striking dockers in Genoa returned to work on Thursday, said the port operator, which has offered a bonus of 600 euros.", "the port operator", "Some of the 1,900 striking dockers in Genoa returned to work on Thursday")]
    public void Who_closes_a_sentence_says_it(string body, string speaker, string words)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(speaker, quote.Speaker?.Name);
        Assert.Equal(words, quote.Content[0].Of(body));
    }

    [Fact]
    public void Who_opens_a_sentence_with_a_claim_says_it()
    {
        const string Body = "About a third of pupils walked out on Monday over a ban on hoodies. Parent Lisa Wragg claims teachers locked the gates on them. The head called the protest “noisy”.";

        Assert.Contains(_extractor.Extract(Body), quote => quote.Source?.Of(Body) == "Parent Lisa Wragg" && quote.Content[0].Of(Body) == "teachers locked the gates on them");
    }

    [Fact]
    public void Of_two_who_speak_in_one_sentence_both_are_heard()
    {
        const string Body = "The company expects to deliver its first electric lorries next year, its chief executive, Ingrid Dahl, said in an interview.";

        Assert.Contains(_extractor.Extract(Body), quote => quote.Speaker?.Name == "Ingrid Dahl" && quote.Content[0].Of(Body).StartsWith("The company expects", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The road to the port, which opened in May, was closed on Monday.")]
    [InlineData("In a statement on the matter, the company said nothing.")]
    [InlineData("The figures, the committee decided on Monday, will be published.")]
    public void What_nobody_says_is_left(string body) => Assert.DoesNotContain(_extractor.Extract(body), quote => quote.Cue is { } cue && cue.Of(body) is "said" or "decided" && quote.Content[0].Start == 0 && quote.Content.Count == 1);
}
