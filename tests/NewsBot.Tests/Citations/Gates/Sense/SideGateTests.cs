using NewsBot.Citations.Gates.Sense;

namespace NewsBot.Tests.Citations.Gates.Sense;

public sealed class SideGateTests
{
    [Theory]
    [InlineData("Rainfall is 60 percent above average.", "Rainfall in the province is 60 percent below average.")]
    [InlineData("Profit would be well above the sum.", "Profit would be well below the sum that analysts expected.")]
    [InlineData("The council voted against closing the school.", "The council voted to close the school, despite objections.")]
    [InlineData("People marched in favour of the law.", "People marched on Saturday against the law.")]
    public void The_other_side_is_rejected(string claim, string passage)
    {
        var objection = new SideGate().Objection(Laid.Beside(claim, passage));

        Assert.NotNull(objection);
    }

    [Theory]
    [InlineData("Rainfall is below average.", "Rainfall in the province is 60 percent below average.")]
    [InlineData("Senators voted 38 to 33 against the bill.", "The senate rejected the bill by 38 votes to 33.")]
    [InlineData("It will appeal against the fine.", "It said it would appeal the fine.")]
    public void The_same_side_stands(string claim, string passage)
    {
        var objection = new SideGate().Objection(Laid.Beside(claim, passage));

        Assert.Null(objection);
    }
}
