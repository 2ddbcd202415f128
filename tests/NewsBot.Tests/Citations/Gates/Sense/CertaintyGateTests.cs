using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class CertaintyGateTests
{
    [Theory]
    [InlineData("The bank may raise rates.", "The bank could raise rates in May.")]
    [InlineData("The bank is expected to raise rates.", "The bank is expected to raise rates in May.")]
    [InlineData("The drug reportedly works.", "The drug reportedly works well.")]
    [InlineData("The bank said it will cut jobs.", "The bank said it would cut jobs.")]
    public void A_doubt_may_be_said_in_other_words(string claim, string passage)
    {
        Assert.Null(new CertaintyGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The bank will raise rates.", "The bank may raise rates in May.")]
    [InlineData("The bank will raise rates.", "The bank is expected to raise rates in May.")]
    [InlineData("The bank will close branches.", "The bank plans to close branches.")]
    [InlineData("The bank will call on savers to wait.", "The bank plans to call on savers to wait.")]
    [InlineData("The drug works.", "The drug reportedly works well.")]
    [InlineData("A man stole the ring.", "A man was held on suspicion of stealing the ring.")]
    [InlineData("The bank is closing branches.", "The bank is considering closing branches.")]
    public void A_doubt_or_plan_that_is_dropped_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new CertaintyGate().Objection(Laid.Beside(claim, passage)));
    }
}
