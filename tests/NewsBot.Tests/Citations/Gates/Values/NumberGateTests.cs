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

    [Theory]
    [InlineData("More than 30 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("Nearly 40 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("Some three million customers were hit.", "The theft hit 3.1 million customers.")]
    [InlineData("Dozens of ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("The strike lasted two days.", "The strike lasted 48 hours.")]
    [InlineData("The strike lasted two weeks.", "The strike lasted a fortnight.")]
    [InlineData("He served for 20 years.", "He served for two decades.")]
    public void A_rounded_number_that_is_true_of_the_printed_one_is_let_pass(string claim, string passage)
    {
        Assert.Null(new NumberGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("More than 40 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("More than 10 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("More than 37 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("Nearly 30 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("Nearly 50 ferries sank.", "On Friday 37 ferries sank.")]
    [InlineData("Nearly 40 ferries sank.", "More than 37 ferries sank.")]
    [InlineData("Dozens of ferries sank.", "On Friday 7 ferries sank.")]
    [InlineData("The strike lasted three days.", "The strike lasted 48 hours.")]
    public void A_rounded_number_that_is_not_true_of_it_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new NumberGate().Objection(Laid.Beside(claim, passage)));
    }
}
