using System.Globalization;
using NewsBot.Dates;

namespace NewsBot.Tests.Dates;

public sealed class PrintedDatesTests
{
    [Theory]
    [InlineData("The vote of May 3, 2021, was close.", "2021-05-03")]
    [InlineData("Monday, 3rd of May 2021 and Tues. 4 May 2021", "2021-05-03 2021-05-04")]
    [InlineData("Sept. 16,2021; SEPT 17 2021; 18-Sep-2021", "2021-09-16 2021-09-17 2021-09-18")]
    [InlineData("2021-05-03T10:00 2021/05/04 2021.5.6", "2021-05-03 2021-05-04 2021-05-06")]
    [InlineData("25.12.2021, 12/25/2021", "2021-12-25 2021-12-25")]
    [InlineData("30 February 2021, 2021-13-01, 45/45/2021, version 1.2.20210", "")]
    [InlineData("May 2021, in 2021, on May 3", "")]
    public void Dates_in_full_are_found(string text, string expected)
    {
        var dates = PrintedDates.In(text);

        Assert.Equal(expected, string.Join(' ', dates.Select(date => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        Assert.All(dates, date => Assert.InRange(date.Span.End, date.Span.Start + 8, text.Length));
    }

    [Theory]
    [InlineData(false, "2021-03-02")]
    [InlineData(true, "2021-02-03")]
    public void An_ambiguous_order_is_said_to_be_one(bool monthFirst, string expected)
    {
        var date = Assert.Single(PrintedDates.In("02/03/2021", monthFirst));

        Assert.Equal((expected, true), (date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Ambiguous));
    }
}
