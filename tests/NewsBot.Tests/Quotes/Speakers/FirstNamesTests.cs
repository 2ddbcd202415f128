using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Tests.Quotes.Speakers;

public sealed class FirstNamesTests
{
    [Theory]
    [InlineData("antony", "antony")]
    [InlineData("antony", "tony")]
    [InlineData("joe", "joseph")]
    [InlineData("j.", "joseph")]
    [InlineData("hilary", "hillary")]
    [InlineData("françois", "francois")]
    [InlineData("alex", "alexander")]
    [InlineData("alexandra", "alex")]
    public void Forms_of_one_name_agree(string one, string other)
    {
        Assert.True(FirstNames.Agree(one, other));
        Assert.True(FirstNames.Agree(other, one));
    }

    [Theory]
    [InlineData("bill", "hillary")]
    [InlineData("jeb", "george")]
    [InlineData("ann", "bob")]
    [InlineData("j.", "kate")]
    [InlineData("al", "bo")]
    [InlineData("", "ann")]
    public void Different_names_do_not(string one, string other)
    {
        Assert.False(FirstNames.Agree(one, other));
    }

    [Theory]
    [InlineData("antony", nameof(Gender.Male))]
    [InlineData("ingrid", nameof(Gender.Female))]
    [InlineData("kim", nameof(Gender.Unknown))]
    [InlineData("jean-claude", nameof(Gender.Male))]
    [InlineData("pam", nameof(Gender.Female))]
    [InlineData("quay", nameof(Gender.Unknown))]
    public void A_name_tells_its_pronoun_where_it_goes_with_one(string name, string gender)
    {
        Assert.Equal(gender, FirstNames.GenderOf(name).ToString());
    }

    [Fact]
    public void Names_of_men_and_women_alike_are_known_as_such()
    {
        Assert.True(FirstNames.IsShared("lee"));
        Assert.False(FirstNames.IsShared("ingrid"));
    }
}
