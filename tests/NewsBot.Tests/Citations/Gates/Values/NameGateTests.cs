using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class NameGateTests
{
    [Theory]
    [InlineData("Mr Lavrov spoke in Minsk.", "Sergei Lavrov spoke in Minsk.")]
    [InlineData("Finnish soldiers were flown to Mali.", "Soldiers of Finland were flown to Mali.")]
    [InlineData("The WHO closed its office.", "The World Health Organization closed its office.")]
    [InlineData("The US sent aid.", "The United States sent aid.")]
    public void A_name_may_be_shorter_or_spelt_out(string claim, string passage)
    {
        Assert.Null(new NameGate().Objection(Laid.Beside(claim, passage)));
    }

    [Theory]
    [InlineData("Mr Shoigu spoke in Minsk.", "Sergei Lavrov spoke in Minsk.")]
    [InlineData("Sergei Shoigu spoke in Minsk.", "Sergei Lavrov spoke in Minsk. Its army chief is General Vadim Oleg Shoigu.")]
    [InlineData("They met President Lavrov in Minsk.", "They met Foreign Minister Lavrov in Minsk.")]
    public void A_name_or_office_that_the_passage_does_not_give_is_rejected(string claim, string passage)
    {
        Assert.NotNull(new NameGate().Objection(Laid.Beside(claim, passage)));
    }
}
