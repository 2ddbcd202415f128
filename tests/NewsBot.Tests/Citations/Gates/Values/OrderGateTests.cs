using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class OrderGateTests
{
    [Theory]
    [InlineData("Rates went from 4 percent to 6 percent.", "Rates went to 6 percent from 4 percent.")]
    public void Numbers_may_be_reordered_with_their_prepositions(string claim, string passage)
    {
        Assert.Null(new OrderGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The ferry had 18 passengers and 212 crew.", "The ferry had 212 passengers and 18 crew.")]
    public void Numbers_that_change_places_are_rejected(string claim, string passage)
    {
        Assert.NotNull(new OrderGate().Objection(Laid.Beside(claim, passage)));
    }
}
