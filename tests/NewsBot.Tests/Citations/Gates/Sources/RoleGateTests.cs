using NewsBot.Citations.Gates.Sources;

namespace NewsBot.Tests.Citations.Gates.Sources;

public sealed class RoleGateTests
{
    [Theory]
    [InlineData("Japan were beaten by Germany.", "Germany beat Japan in Osaka.")]
    [InlineData("Police arrested Ivan Petrov.", "Ivan Petrov was arrested by police.")]
    [InlineData("Flights resumed.", "The airline resumed flights.")]
    public void A_passive_may_be_said_actively(string claim, string passage)
    {
        Assert.Null(new RoleGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("Japan beat Germany.", "Germany beat Japan in Osaka.")]
    [InlineData("Germany was beaten by Japan.", "Germany beat Japan in Osaka.")]
    [InlineData("Ivan Petrov arrested the police.", "Police arrested Ivan Petrov.")]
    [InlineData("Police threw stones.", "Students threw stones and police fired tear gas.")]
    public void Doer_and_sufferer_that_change_places_are_rejected(string claim, string passage)
    {
        Assert.NotNull(new RoleGate().Objection(Laid.Beside(claim, passage)));
    }
}
