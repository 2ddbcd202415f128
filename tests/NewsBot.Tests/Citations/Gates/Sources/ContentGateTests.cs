using NewsBot.Citations.Gates.Sources;

namespace NewsBot.Tests.Citations.Gates.Sources;

public sealed class ContentGateTests
{
    [Theory]
    [InlineData("The army left the town.", "Soldiers withdrew from the town.")]
    [InlineData("Officials held talks.", "Officials talked in Oslo.")]
    public void A_synonym_says_the_same(string claim, string passage)
    {
        Assert.Null(new ContentGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The army left the burning town.", "Soldiers withdrew from the town.")]
    [InlineData("The army sold grain.", "The army bought grain.")]
    [InlineData("The minister resigned over bribes.", "The minister resigned over his health.")]
    public void A_word_that_says_something_new_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new ContentGate().Objection(Laid.Beside(claim, passage)));
    }
}
