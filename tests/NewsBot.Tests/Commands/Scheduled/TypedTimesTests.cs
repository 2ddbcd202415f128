using System.Globalization;
using NewsBot.Commands.Scheduled;

namespace NewsBot.Tests.Commands.Scheduled;

public sealed class TypedTimesTests
{
    [Theory]
    [InlineData("07:00", "07:00")]
    [InlineData("7", "07:00")]
    [InlineData("7.30", "07:30")]
    [InlineData("7:30 pm", "19:30")]
    [InlineData("12am", "00:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("٠٧:٣٠", "07:30")]
    [InlineData("१८:४५", "18:45")]
    [InlineData("25:61", null)]
    [InlineData("24:00", null)]
    [InlineData("13pm", null)]
    [InlineData("noon-ish", null)]
    public void Times_are_read_as_people_type_them(string typed, string? time) =>
        Assert.Equal(time, TypedTimes.Time(typed)?.ToString("HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("daily", "daily")]
    [InlineData("Weekdays", "on weekdays")]
    [InlineData("sat,sun", "at weekends")]
    [InlineData("mon, wed-fri", "on Monday, Wednesday, Thursday, Friday")]
    [InlineData("fri-mon", "on Monday, Friday, Saturday, Sunday")]
    public void Days_are_read_as_people_type_them(string typed, string words) => Assert.Equal(words, TypedTimes.Words(TypedTimes.Days(typed)!));

    [Theory]
    [InlineData("someday")]
    [InlineData("mon-wed-fri")]
    [InlineData(",")]
    public void What_names_no_days_is_none(string typed) => Assert.Null(TypedTimes.Days(typed));

    [Theory]
    [InlineData("3h", 180)]
    [InlineData("90m", 90)]
    [InlineData("2h 30m", 150)]
    [InlineData("45", 45)]
    [InlineData("٣h", 180)]
    public void Spans_are_read_as_people_type_them(string typed, int minutes) => Assert.Equal(minutes, TypedTimes.Span(typed)?.TotalMinutes);

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    public void What_is_no_span_is_none(string typed) => Assert.Null(TypedTimes.Span(typed));
}
