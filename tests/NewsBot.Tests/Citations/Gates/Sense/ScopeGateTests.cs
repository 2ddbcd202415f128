using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class ScopeGateTests
{
    [Theory]
    [InlineData("Some miners were paid.", "Some of the miners were paid.")]
    [InlineData("Miners were paid.", "All miners were paid.")]
    [InlineData("One of the bridges fell.", "One of the bridges fell on Monday.")]
    public void A_share_may_be_said_in_other_words(string claim, string passage)
    {
        Assert.Null(new ScopeGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The miners were paid.", "Some of the miners were paid.")]
    [InlineData("All miners were paid.", "Most miners were paid.")]
    [InlineData("The largest bank failed.", "One of the largest banks failed.")]
    [InlineData("A governor was charged.", "A former governor was charged.")]
    [InlineData("Only miners were paid.", "Miners were paid.")]
    [InlineData("It won the second half.", "It won the first half.")]
    public void A_share_that_grows_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new ScopeGate().Objection(Laid.Beside(claim, passage)));
    }
}
