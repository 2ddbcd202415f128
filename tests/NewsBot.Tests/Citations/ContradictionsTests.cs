using NewsBot.Citations;

namespace NewsBot.Tests.Citations;

public sealed class ContradictionsTests
{
    [Theory]
    [InlineData("At least 12 people drowned when the ferry sank off Hellan on Monday.", "At least 15 people drowned when the ferry sank off Hellan on Monday.")]
    [InlineData("Fifteen people were killed in the explosion.", "Eleven people were killed in the explosion.")]
    [InlineData("The jury found Rui Costa guilty of fraud on Friday.", "The jury found Rui Costa not guilty of fraud on Friday.")]
    [InlineData("The dockers accepted the pay offer on Tuesday.", "The dockers rejected the pay offer on Tuesday.")]
    [InlineData("Prices rose by 4 percent in May.", "Prices fell by 4 percent in May.")]
    public void Sentences_alike_that_say_something_else(string first, string second)
    {
        Assert.True(Contradictions.Hold(first, second));
        Assert.True(Contradictions.Hold(second, first));
    }

    [Theory]
    [InlineData("Twelve people drowned when the ferry sank.", "12 people drowned as the ferry sank on Monday.")]
    [InlineData("About 1,500 people marched through Lund.", "Some 1,487 people marched through Lund.")]
    [InlineData("The ferry sank on Monday, and 12 people drowned.", "The ferry sank on Monday off the island.")] // the one says less
    [InlineData("The dockers accepted the offer.", "The dockers have accepted the pay offer.")]
    [InlineData("The dockers rejected the offer.", "The dockers rejected the offer.")]
    public void Sentences_that_can_both_be_true(string first, string second) => Assert.False(Contradictions.Hold(first, second));
}
