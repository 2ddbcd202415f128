using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class BindingGateTests
{
    [Theory]
    [InlineData("Sales rose 8 percent in Asia.", "Sales rose 5 percent in Europe and 8 percent in Asia.")]
    [InlineData("Nine firms closed in May.", "Nine firms closed in May and six in June.")]
    public void A_number_may_keep_what_it_stands_with(string claim, string passage)
    {
        Assert.Null(new BindingGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("Sales rose 8 percent.", "Sales rose 5 percent in Europe and 8 percent in Asia.")]
    [InlineData("Three climbers died on the ridge.", "Two climbers died on the ridge. Three skiers were flown out.")]
    public void A_number_that_takes_other_words_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new BindingGate().Objection(Laid.Beside(claim, passage)));
    }
}
