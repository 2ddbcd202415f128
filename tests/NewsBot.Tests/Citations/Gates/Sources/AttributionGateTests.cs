using NewsBot.Citations.Gates.Sources;

namespace NewsBot.Tests.Citations.Gates.Sources;

public sealed class AttributionGateTests
{
    [Theory]
    [InlineData("The bridge is safe, the mayor said.", "The mayor said on Monday that the bridge is safe.")]
    [InlineData("According to Ana Reis, the bridge is safe.", "“The bridge is safe,” said Ana Reis, an engineer.")]
    [InlineData("Reis said the bridge was safe.", "Ana Reis met the press. She said the bridge was safe.")]
    [InlineData("Police confirmed that two men had been held.", "Police confirmed that two men had been held on Friday.")]
    public void An_attribution_may_move(string claim, string passage)
    {
        Assert.Null(new AttributionGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The bridge is safe.", "The mayor said on Monday that the bridge is safe.")]
    [InlineData("The governor said the bridge is safe.", "The mayor said the bridge is safe. The governor was away.")]
    [InlineData("The mayor said the bridge was closed.", "The bridge was closed. The mayor was away.")]
    [InlineData("The bridge is safe.", "According to the mayor, the bridge is safe.")]
    [InlineData("The cracks, which engineers found on the bridge, were wide.", "The cracks, which engineers found on the bridge, were wide, they said.")]
    [InlineData("The firm sells bridges, but bought the yard for its cranes, which it hopes to lease to others.", "The firm sells bridges, but bought the yard for its cranes, which it hopes to lease to others, Berg officials said.")]
    [InlineData("The gate broke because nobody had told the crew what to do.", "The gate broke because nobody had told the crew what to do, a harbour official said.")]
    [InlineData("Ana Reis and Jon Berg said the bridge is safe.", "Ana Reis said the bridge is safe. Jon Berg said the road was open.")]
    public void An_attribution_dropped_invented_or_changed_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new AttributionGate().Objection(Laid.Beside(claim, passage)));
    }
}
