using NewsBot.Text;

namespace NewsBot.Tests.Text;

public sealed class DemonymsTests
{
    [Theory]
    [InlineData("American", "u.s.")]
    [InlineData("America", "u.s.")]
    [InlineData("US", "u.s.")]
    [InlineData("U.S.", "u.s.")]
    [InlineData("British", "u.k.")]
    [InlineData("UK", "u.k.")]
    [InlineData("Ukrainian", "ukraine")]
    [InlineData("South Korean", "korea")]
    [InlineData("Cypriot", "cyprus")]
    [InlineData("Slovenian", "slovenia")]
    [InlineData("Emirati", "emirates")]
    [InlineData("Icelandic", "iceland")]
    [InlineData("Jamaican", "jamaica")]
    [InlineData("Sri Lankan", "lanka")]
    [InlineData("New Zealanders", "zealand")]
    [InlineData("Senegalese", "senegal")]
    public void A_people_belongs_to_its_country(string printed, string country) => Assert.Equal(country, Demonyms.CountryOfPrinted(printed.Split(' ')[^1]));

    [Theory]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("minister")]
    public void A_pronoun_is_no_country(string printed) => Assert.Null(Demonyms.CountryOfPrinted(printed));
}
