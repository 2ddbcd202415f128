using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class NumberGateTests
{
    [Theory]
    [InlineData("Imports fell to 1.2 million tonnes.", "Imports fell to 1,200,000 tonnes last year.")]
    [InlineData("Imports fell 12%.", "Imports fell 12 percent last year.")]
    [InlineData("The fine was 2 million pounds.", "The court set the fine at £2 million.")]
    [InlineData("Three ferries sank.", "On Friday 3 ferries sank.")]
    [InlineData("Imports fell to about 1.2 million tonnes.", "Imports fell to 1,204,310 tonnes.")]
    public void A_number_may_be_written_another_way(string claim, string passage)
    {
        Assert.Null(new NumberGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("Imports fell to 1.3 million tonnes.", "Imports fell to 1,200,000 tonnes last year.")]
    [InlineData("Support fell 12 percentage points.", "Support fell 12 percent.")]
    [InlineData("The fine was $2 million.", "The court set the fine at £2 million.")]
    [InlineData("Some 40 ferries sank.", "At least 40 ferries sank.")]
    [InlineData("Forty ferries sank.", "Nearly 40 ferries sank.")]
    [InlineData("The rate rose by 5 percent.", "The rate rose to 5 percent.")]
    [InlineData("Up to 40 ferries sank.", "More than 40 ferries sank.")]
    [InlineData("Prices have doubled.", "Prices have more than doubled.")]
    public void A_number_with_another_value_unit_bound_or_direction_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new NumberGate().Objection(Laid.Beside(claim, passage)));
    }
}
