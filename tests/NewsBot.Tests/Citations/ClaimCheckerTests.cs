using NewsBot.Citations;

namespace NewsBot.Tests.Citations;

public sealed class ClaimCheckerTests
{
    private const string Bridge = "The bridge in Porto was closed on Friday after inspectors found cracks in two pillars, the city's mayor, Ana Reis, said.";

    private readonly ClaimChecker _checker = new();

    [Theory]
    [InlineData("The bridge in Porto was closed on Friday after inspectors found cracks in two pillars, Ana Reis said.")]
    [InlineData("The mayor, Ana Reis, said the Porto bridge was closed on Friday after inspectors found cracks in two pillars.")]
    public void A_claim_that_its_passage_makes_is_supported(string claim)
    {
        var verdict = _checker.Check(claim, [new Evidence(Bridge)]);

        Assert.True(verdict.Supported, verdict.Reason);
    }

    [Theory]
    [InlineData("The bridge in Porto was closed on Friday after inspectors found cracks in three pillars, Ana Reis said.")]
    [InlineData("The bridge in Porto was closed on Thursday after inspectors found cracks in two pillars, Ana Reis said.")]
    [InlineData("The bridge in Lisbon was closed on Friday after inspectors found cracks in two pillars, Ana Reis said.")]
    [InlineData("The tunnel in Porto was closed on Friday after inspectors found cracks in two pillars, Ana Reis said.")]
    public void A_claim_that_its_passage_does_not_make_is_rejected(string claim)
    {
        var verdict = _checker.Check(claim, [new Evidence(Bridge)]);

        Assert.False(verdict.Supported);
        Assert.NotEmpty(verdict.Reason);
    }

    [Theory]
    [InlineData("", "It says nothing.")]
    [InlineData("?! …", "It says nothing.")]
    public void A_claim_without_words_says_nothing(string claim, string reason)
    {
        Assert.Equal(new Verdict(false, reason), _checker.Check(claim, [new Evidence(Bridge)]));
    }

    [Fact]
    public void A_claim_without_evidence_is_rejected()
    {
        Assert.False(_checker.Check("The bridge in Porto was closed.", []).Supported);
    }
}
