using NewsBot.Citations.Words;
using NewsBot.Text;

namespace NewsBot.Tests.Citations.Words;

public sealed class SameMeaningTests
{
    [Theory]
    [InlineData("slash", "reduce")]
    [InlineData("reduce", "slash")]
    [InlineData("boat", "trawler")]
    public void A_word_stands_for_another_of_its_line(string claimed, string printed)
    {
        Assert.True(SameMeaning.Holds(PorterStemmer.Stem(claimed), PorterStemmer.Stem(printed)));
    }

    [Theory]
    [InlineData("trawler", "boat")]
    [InlineData("wound", "kill")]
    [InlineData("charge", "convict")]
    [InlineData("approve", "reject")]
    [InlineData("rise", "fall")]
    [InlineData("bus", "tram")]
    public void What_says_more_or_something_else_does_not(string claimed, string printed)
    {
        Assert.False(SameMeaning.Holds(PorterStemmer.Stem(claimed), PorterStemmer.Stem(printed)));
    }

    [Fact]
    public void No_line_holds_a_word_and_its_opposite()
    {
        var wrong = SameMeaning.Pairs.Where(pair => Opposites.Hold(pair.Claimed, pair.Printed)).Select(pair => $"{pair.Claimed} {pair.Printed}");

        Assert.Empty(wrong);
    }
}
