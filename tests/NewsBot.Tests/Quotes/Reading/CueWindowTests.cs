using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging;
using NewsBot.Quotes.Tagging.Cues;

namespace NewsBot.Tests.Quotes.Reading;

public sealed class CueWindowTests
{
    [Theory]
    [InlineData("It rained.\n\nThe mayor said it would stop by noon today, and that the bridge would open.\n\nIt did.", "The mayor", "would open.")]
    [InlineData("The mayor said of the bridge and of the ferry that runs beside it every day:\n\n“We wait.”\n\nIt did.", "The mayor", "“We wait.”")]
    [InlineData("“We have waited long enough.”\n\n— said the mayor\n\nIt rained.", "“We have", "the mayor")]
    public void A_cue_is_read_with_its_paragraph_and_what_belongs_to_it(string body, string begins, string ends)
    {
        var tokens = new ArticleTokens(body);
        var cue = Enumerable.Range(0, tokens.Count).First(i => tokens.TextOf(i) is "said");

        var window = CueWindow.Of(tokens, new TokenRange(cue, cue + 1));

        var read = body[tokens.Tokens[window.First].Start..tokens.Tokens[window.End - 1].End];
        Assert.StartsWith(begins, read, StringComparison.Ordinal);
        Assert.EndsWith(ends, read, StringComparison.Ordinal);
    }

    [Fact]
    public void Cues_are_found_in_order_and_apart()
    {
        var tokens = new ArticleTokens(QuoteArticles.Report);

        var cues = new CueTagger(TaggingModel.Shipped.Cues).Find(tokens);

        Assert.Equal(["said", "said", "According to", "said"], cues.Select(cue => tokens.Body[tokens.Tokens[cue.Range.First].Start..tokens.Tokens[cue.Range.End - 1].End]));
        Assert.All(cues, cue => Assert.InRange(cue.LogProbability, -14, 0));
    }
}
