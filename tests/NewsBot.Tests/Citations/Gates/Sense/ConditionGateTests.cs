using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class ConditionGateTests
{
    [Theory]
    [InlineData("If it rains, the race will be called off.", "The race will be called off if it rains.")]
    [InlineData("The race will be called off.", "The race will be called off on Friday.")]
    public void A_condition_may_move(string claim, string passage)
    {
        Assert.Null(new ConditionGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The race will be called off.", "The race will be called off if it rains.")]
    [InlineData("If rain falls the race will start.", "The race will start unless rain falls.")]
    public void A_condition_dropped_or_turned_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new ConditionGate().Objection(Laid.Beside(claim, passage)));
    }
}
