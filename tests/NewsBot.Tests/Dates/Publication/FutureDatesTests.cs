using NewsBot.Articles.Dating;
using NewsBot.Dates.Publication;

namespace NewsBot.Tests.Dates.Publication;

public sealed class FutureDatesTests
{
    private static readonly DateTimeOffset ReadAt = new(2021, 5, 3, 23, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(2021, 5, 3, Confidence.High)]
    [InlineData(2021, 5, 4, Confidence.High)] // the day after has begun in the east
    [InlineData(2021, 5, 5, Confidence.Low)]
    [InlineData(2031, 5, 3, Confidence.Low)]
    public void A_day_that_had_not_come_when_it_was_read_is_doubted(int year, int month, int day, Confidence expected)
    {
        var date = Assert.Single(FutureDates.Doubted([Stated(new(year, month, day))], ReadAt));

        Assert.Equal(expected, date.Confidence);
    }

    [Fact]
    public void A_doubted_date_stands_behind_every_other()
    {
        var dates = FutureDates.Doubted([Stated(new(2031, 5, 3)), Stated(new(2021, 5, 2)) with { Confidence = Confidence.Low, Method = DateMethod.Text }], ReadAt);

        Assert.Equal([2021, 2031], dates.Select(date => date.Date.Year));
    }

    private static DateEvidence Stated(DateOnly day) =>
        new() { Date = day, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High };
}
