using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Tests.Quotes.Speakers;

public sealed class NameWordsTests
{
    [Fact]
    public void Words_are_told_by_what_they_do_in_a_run_of_capitals()
    {
        Assert.True(NameWords.IsBody("parliament"));
        Assert.True(NameWords.BeginsPlace("new"));
        Assert.True(NameWords.IsAdjective("ukrainian"));
        Assert.True(NameWords.IsParticle("von"));
        Assert.True(NameWords.IsSuffix("jr."));
    }

    [Theory]
    [InlineData("blinken")]
    [InlineData("Parliament")]
    [InlineData("")]
    public void Other_words_and_capitals_are_none_of_these(string word)
    {
        Assert.False(NameWords.IsBody(word) || NameWords.BeginsPlace(word) || NameWords.IsAdjective(word) || NameWords.IsParticle(word) || NameWords.IsSuffix(word));
    }
}
