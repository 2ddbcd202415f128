using NewsBot.Citations;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class NeighbourGateTests
{
    private readonly ClaimChecker _checker = new();

    [Theory]
    [InlineData("Ana Reis highlighted her plan for the bridge.", "As Ana Reis talked about the harbour, Rui Costa highlighted his plan for the bridge.")]
    [InlineData("Nearly 10 percent of the people of Lisbon voted.", "Nearly 10 percent of the people of Porto voted. In Lisbon the share was higher.")]
    [InlineData("Part of Reis’s 2030 tax filings was printed.", "Reis and Costa met on Friday. Part of Costa’s 2030 tax filings was printed.")]
    [InlineData("Among likely voters 46 percent would choose Vos.", "Among likely voters 46 percent would choose Reis and 44 percent would choose Costa, while 5 percent prefer Vos.")]
    [InlineData("Vos has mocked the report of the harbour office.", "Costa openly admires Vos. Costa has mocked the report of the harbour office.")]
    public void A_name_in_the_place_of_another_one_is_refused(string claim, string passage) => Assert.False(_checker.Check(claim, [new Evidence(passage)]).Supported);

    [Theory]
    [InlineData("Rui Costa said the bridge would stay shut.", "Rui Costa, speaking to voters in Lisbon, said the bridge would stay shut.")]
    [InlineData("Costa met Vos.", "Costa met Reis and Vos in Porto.")]
    [InlineData("Costa was praised by Reis.", "Ana Reis praised Rui Costa.")]
    [InlineData("Costa said the bridge would stay shut.", "Reis had hoped for more. The mayor, Rui Costa, said the bridge would stay shut.")]
    public void A_name_that_stands_there_is_let_pass(string claim, string passage)
    {
        var verdict = _checker.Check(claim, [new Evidence(passage)]);

        Assert.True(verdict.Supported, verdict.Reason);
    }
}
