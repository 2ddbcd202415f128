using NewsBot.Desk;

namespace NewsBot.Tests.Desk;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("We will rebuild the pier,", "“We will rebuild the pier.”")]
    [InlineData("We don’t know yet", "we don't know yet")]
    [InlineData("We will rebuild the pier", "rebuild the pier")]
    [InlineData("The café is shut", "the cafe is shut")]
    public void Punctuation_letter_case_and_length_are_no_difference(string first, string second)
    {
        var difference = new WordDifference(first, second);

        Assert.True(difference.IsPart);
        Assert.Empty(new WordDifference(first, first).Added);
    }

    [Theory]
    [InlineData("They are promising us a new pier", "They are telling us a new pier", "telling")]
    [InlineData("It is not on the plan", "It is not on the agenda at all", "agenda at all")]
    [InlineData("We will rebuild it", "We will never rebuild it", "never")]
    public void Words_that_differ_are_marked_in_the_second(string first, string second, string expected)
    {
        var difference = new WordDifference(first, second);

        Assert.Equal([expected], difference.Added.Select(span => span.Of(second)));
    }

    [Fact]
    public void A_word_left_out_in_the_middle_is_a_difference()
    {
        var difference = new WordDifference("We will never rebuild the pier", "We will rebuild the pier");

        Assert.False(difference.IsPart);
    }

    [Fact]
    public void Nothing_in_common_is_no_share()
    {
        Assert.Equal(0, new WordDifference("", "anything").Share);
        Assert.Equal(0, new WordDifference("one two", "three four").Share);
    }
}
