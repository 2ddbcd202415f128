using System.Globalization;
using NewsBot.Dates.Expressions;

namespace NewsBot.Tests.Dates.Expressions;

public sealed class MovableFeastsTests
{
    [Theory]
    [InlineData("Easter", 2024, "2024-03-31")]
    [InlineData("Good Friday", 2022, "2022-04-15")]
    [InlineData("easter monday", 1981, "1981-04-20")]
    [InlineData("Pentecost", 2000, "2000-06-11")]
    [InlineData("Ash Wednesday", 2023, "2023-02-22")]
    [InlineData("Orthodox Easter", 2021, "2021-05-02")]
    [InlineData("Orthodox Easter", 2023, "2023-04-16")]
    [InlineData("Orthodox Good Friday", 2024, "2024-05-03")]
    public void A_feast_falls_on_its_day(string name, int year, string day)
    {
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), MovableFeasts.Day(name, year));
    }

    [Fact]
    public void Another_word_is_no_feast() => Assert.Null(MovableFeasts.Day("Tuesday", 2022));
}
