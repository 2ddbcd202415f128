using NewsBot.Articles;
using NewsBot.Desk.Comparing.Subjects;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("tonnes", 1.8, "kg", 1800)]
    [InlineData("miles", 10, "m", 16093.44)]
    [InlineData("acres", 1000, "hectares", 404.686)]
    [InlineData("hours", 36, "seconds", 129600)]
    [InlineData("months", 2, "seconds", 5259600)]
    [InlineData("barrels", 10, "litres", 1589.87)]
    [InlineData("°F", 212, "°C", 100)]
    [InlineData("USD", 5, "USD", 5)]
    public void Units_of_one_dimension_become_one(string unit, decimal value, string expected, decimal converted)
    {
        var figure = Measure.Of(new Figure { Low = value, High = value, Unit = unit, Span = new(0, 1) });

        Assert.Equal((expected, converted), (figure.Unit, decimal.Round(figure.Low, 3)));
    }

    [Theory]
    [InlineData("°", "°C", true)]
    [InlineData("USD", "EUR", false)]
    [InlineData("%", "percentage points", false)]
    public void What_cannot_be_converted_is_another_unit(string left, string right, bool same)
    {
        Assert.Equal(same, Measure.AreSame(left, right));
    }
}
