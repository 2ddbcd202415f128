using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class PlaceGateTests
{
    private const string Passage = "Harland plans to close its plant in Ohio by 2027 and shift production to Mexico.";

    [Theory]
    [InlineData("Harland plans to close its plant in Mexico.", Passage)]
    [InlineData("Harland will shift production to Ohio.", Passage)]
    public void Another_place_of_the_passage_is_rejected(string claim, string passage)
    {
        var objection = new PlaceGate().Objection(Laid.Beside(claim, passage));

        Assert.NotNull(objection);
    }

    [Theory]
    [InlineData("Harland plans to close its plant in Ohio.", Passage)]
    [InlineData("The trial in Croatia was adjourned.", "The trial in Split, Croatia, was adjourned.")]
    [InlineData("The plant in Ohio closes.", "Its other plant in Iowa stays open; the plant in Ohio closes.")]
    public void Its_own_place_stands(string claim, string passage)
    {
        var objection = new PlaceGate().Objection(Laid.Beside(claim, passage));

        Assert.Null(objection);
    }
}
