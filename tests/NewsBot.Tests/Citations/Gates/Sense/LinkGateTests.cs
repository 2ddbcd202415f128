using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class LinkGateTests
{
    [Theory]
    [InlineData("Because of the fog, the port closed.", "The port closed due to fog.")]
    [InlineData("After the fire, the port closed.", "The port closed following the fire.")]
    [InlineData("The fire started before the port closed.", "The port closed after the fire started.")]
    [InlineData("The port closed after the fire.", "The port closed because of the fire.")]
    [InlineData("The port closed after the storm.", "The storm forced the port to close.")]
    [InlineData("Two sailors drowned after a boat capsized.", "Two sailors drowned when a boat capsized.")]
    public void A_link_may_be_said_in_other_words(string claim, string passage)
    {
        Assert.Null(new LinkGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The port closed because of the fog.", "The port closed in fog.")]
    [InlineData("The port closed because of the fire.", "The port closed after the fire.")]
    [InlineData("The port closed before the fire.", "The port closed after the fire.")]
    [InlineData("The storm came after the port closed.", "The storm caused the port to close.")]
    [InlineData("The port has been closed since the fire.", "The port closed when the fire broke out.")]
    public void A_link_that_is_invented_or_turned_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new LinkGate().Objection(Laid.Beside(claim, passage)));
    }
}
