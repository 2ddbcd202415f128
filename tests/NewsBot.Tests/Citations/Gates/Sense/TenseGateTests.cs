using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class TenseGateTests
{
    [Theory]
    [InlineData("The army withdrew its tanks.", "The army has withdrawn its tanks.")]
    [InlineData("The tanks were withdrawn.", "The army withdrew its tanks.")]
    [InlineData("The army is withdrawing its tanks.", "The army is withdrawing tanks from the border.")]
    [InlineData("The minister was removed.", "Congress voted to remove the minister.")]
    public void A_tense_may_change_its_form(string claim, string passage)
    {
        Assert.Null(new TenseGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The army has withdrawn its tanks.", "The army is withdrawing its tanks.")]
    [InlineData("The army has withdrawn its tanks.", "The army will withdraw its tanks.")]
    [InlineData("The army will withdraw its tanks.", "The army withdrew its tanks.")]
    [InlineData("The army withdrew its tanks.", "The army wants to withdraw its tanks.")]
    [InlineData("He is the mayor of Porto.", "He was the mayor of Porto.")]
    public void Another_time_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new TenseGate().Objection(Laid.Beside(claim, passage)));
    }
}
