using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class DateGateTests
{
    [Theory]
    [InlineData("The talks ended on Feb. 16.", "The talks ended on 16 February 2022.")]
    [InlineData("The talks end on Friday.", "The talks end on Friday in Geneva.")]
    [InlineData("The talks begin next week.", "Officials said the talks begin next week.")]
    public void A_date_may_be_written_another_way(string claim, string passage)
    {
        Assert.Null(new DateGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("The talks ended on Feb. 17.", "The talks ended on 16 February 2022.")]
    [InlineData("The talks ended on Thursday.", "The talks ended on Friday.")]
    [InlineData("The talks begin next month.", "The talks begin next week.")]
    [InlineData("The plant closes by March.", "The plant closes in March.")]
    [InlineData("The talks began last week.", "The talks begin next week.")]
    public void Another_day_or_period_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new DateGate().Objection(Laid.Beside(claim, passage)));
    }
}
