using NewsBot.Quotes;
using NewsBot.Quotes.Forms;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Tests.Quotes.Forms;

public sealed class PlainSpeechTests
{
    [Theory]
    [InlineData("“But the bridge held,” Lena Ortiz said.", "Lena Ortiz", "said")]
    [InlineData("“But the bridge held,” said Lena Ortiz.", "Lena Ortiz", "said")]
    [InlineData("“Did the bridge hold?” Captain Lena Ortiz asked.", "Captain Lena Ortiz", "asked")]
    [InlineData("‘But the bridge held’, Lena Ortiz quietly added.", "Lena Ortiz", "added")]
    [InlineData("\"But the bridge held,” she said.", "she", "said")]
    public void A_name_and_a_verb_behind_a_quotation_are_its_source_and_cue(string body, string source, string cue)
    {
        var tokens = new ArticleTokens(body);

        var found = Assert.Single(PlainSpeech.Add(tokens, new Cast(tokens), []));

        Assert.Equal(source, Words(tokens, found.Source!.Value));
        Assert.Equal(cue, Words(tokens, found.Cue!.Value));
    }

    [Theory]
    [InlineData("Of what the “new deal,” she said, nothing was left.")]
    [InlineData("“The Long Shore,” a novel by Lena Ortiz, said little.")]
    [InlineData("“The bridge held.” Lena Ortiz said nothing.")]
    [InlineData("“But the bridge held,” and then it rained.")]
    public void Terms_titles_and_sentences_that_follow_are_left_alone(string body)
    {
        var tokens = new ArticleTokens(body);

        Assert.Empty(PlainSpeech.Add(tokens, new Cast(tokens), []));
    }

    [Fact]
    public void What_somebody_has_is_not_taken_twice()
    {
        var tokens = new ArticleTokens("“But the bridge held,” Lena Ortiz said.");
        var has = new Attribution { Content = [new TokenRange(0, 7)] };

        Assert.Same(has, Assert.Single(PlainSpeech.Add(tokens, new Cast(tokens), [has])));
    }

    private static string Words(ArticleTokens tokens, TokenRange range) => tokens.Body[tokens.Tokens[range.First].Start..tokens.Tokens[range.End - 1].End];
}
