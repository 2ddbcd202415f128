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

    // Each was a model's true claim, and was refused.
    [Theory]
    [InlineData("NATO’s secretary-general, Jens Holm, said “we have not seen any withdrawal” at the moment.", "“At the moment, we have not seen any withdrawal,” said NATO’s secretary-general, Jens Holm, who was in Oslo to open a meeting.")]
    [InlineData("Insiders are trying to win voters in Porto, according to a new report by the Courier.", "According to a new report by the Courier, insiders are trying to win voters in Porto.")]
    [InlineData("Reis will travel to Lisbon on Friday.", "Porto, a swing state, will see much of them, as Reis will travel to Lisbon on Friday.")]
    [InlineData("Costa warned against hackers from China and Russia and said he would order a review.", "Costa, speaking to a group in Porto, said he would order a review and warned against hackers from China and Russia.")]
    [InlineData("Ana Reis argued that the closure should be called “intolerable”.", "Ana Reis spoke on Tuesday in Porto, Portugal, arguing that the closure should be called “intolerable”.")]
    [InlineData("Moscow maintains that its soldiers have begun to go, but Western governments think many are still there.", "Moscow maintains that its soldiers have begun to go. Western governments think that many are still there.")]
    [InlineData("The Defence Ministry says some units left for home.", "The Defence Ministry has a different account: some units, it says, left for home.")]
    [InlineData("Voters learned that Costa will insist on his plan.", "Voters learned that no matter the stakes, Costa will insist on his plan.")]
    [InlineData("Costa said he wants to attack four rules on losses.", "Based on the evidence of an article, Costa on Tuesday said he wants to attack four rules in the code that address losses.")]
    [InlineData("The campaign says the breaks allowed him to hire workers.", "The campaign has pointed out that the breaks allowed him to hire workers.")]
    [InlineData("The commission announced there was an issue with the microphone.", "He notes that the commission announced on Friday that there was an issue with the microphone.")]
    [InlineData("The military has not said how many troops are to go.", "How many of the troops are to go, the military has not said; its ministry offered film of a train.")]
    [InlineData("The mayor said it was too early to tell whether a bomb caused the explosion.", "The mayor said that it was too early to tell whether the explosion was caused by a bomb.")]
    [InlineData("Among voters 46 percent would choose Reis and 44 percent Costa.", "Among voters 46 percent would choose Reis and 44 percent would back Costa.")]
    public void A_claim_worded_as_models_word_them_is_supported(string claim, string passage)
    {
        var verdict = _checker.Check(claim, [new Evidence(passage)]);

        Assert.True(verdict.Supported, verdict.Reason);
    }

    [Theory]
    [InlineData("Wallace, the mayor, said it was too soon.", "Wallace spoke on Tuesday about the bad news from the old town. Reis, the mayor, said that it was too soon.")]
    [InlineData("The commission said there was an issue.", "He claims that there was an issue.")]
    [InlineData("Costa said the ministry would pay.", "The ministry has not said that it would pay, Costa noted.")]
    public void An_office_or_a_remark_of_somebody_else_is_refused(string claim, string passage) => Assert.False(_checker.Check(claim, [new Evidence(passage)]).Supported);

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
