using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class PolarityGateTests
{
    [Theory]
    [InlineData("The firm did not pay.", "The firm has not paid its staff.")]
    [InlineData("The strike was not called off.", "The union did not call off the strike.")]
    [InlineData("The minister failed to appear.", "The minister failed to appear in court.")]
    public void A_negation_may_move(string claim, string passage)
    {
        Assert.Null(new PolarityGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The firm paid its staff.", "The firm has not paid its staff.")]
    [InlineData("The firm has not paid its staff.", "The firm has paid its staff.")]
    [InlineData("The minister planned a coup.", "The minister denied planning a coup.")]
    [InlineData("Homes were left with power.", "Homes were left without power.")]
    [InlineData("No homes were left without power.", "Homes were left without power.")]
    public void A_negation_dropped_or_added_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new PolarityGate().Objection(Laid.Beside(claim, passage)));
    }
}
