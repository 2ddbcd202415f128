using System.Globalization;
using NewsBot.Dates.Expressions;

namespace NewsBot.Tests.Dates.Expressions;

public sealed class NamedDaysTests
{
    [Theory]
    [InlineData("Thanksgiving", 2021, "2021-11-25")]
    [InlineData("Labor Day", 2022, "2022-09-05")]
    [InlineData("Memorial Day", 2022, "2022-05-30")]
    [InlineData("Presidents’ Day", 2022, "2022-02-21")]
    [InlineData("Martin Luther King Jr. Day", 2022, "2022-01-17")]
    [InlineData("Orthodox Christmas", 2022, "2022-01-07")]
    [InlineData("Eid al-Fitr", 2023, "2023-04-21")]
    [InlineData("Eid ul-Adha", 2022, "2022-07-09")]
    [InlineData("the start of Ramadan", 2024, "2024-03-11")]
    [InlineData("Eid al-Fitr", 1850, "")]
    [InlineData("Eid al-Fitr", 2000, "2000-01-08 2000-12-27")]
    public void A_name_means_its_days_of_the_year(string name, int year, string days) =>
        Assert.Equal(days, string.Join(' ', NamedDays.In(name, year).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void Only_the_feasts_that_wait_for_the_moon_are_approximate()
    {
        Assert.True(NamedDays.IsApproximate("Eid al-Adha"));
        Assert.False(NamedDays.IsApproximate("Orthodox Easter"));
    }
}
