using NewsBot.Citations;

namespace NewsBot.Tests.Citations;

public sealed class CitationMarksTests
{
    [Theory]
    [InlineData("Blinken saw no pullback [1].", "1")]
    [InlineData("Blinken saw no pullback [1, 2].", "1 2")]
    [InlineData("Blinken saw no pullback [1,2].", "1 2")]
    [InlineData("Blinken saw no pullback [1][2].", "1 2")]
    [InlineData("Blinken saw no pullback [12].", "12")]
    [InlineData("Blinken [3] saw no pullback [1], Stoltenberg none either [2].", "3 1 2")]
    [InlineData("Blinken saw no pullback [1, 99, 2].", "1 2")]
    [InlineData("Blinken saw no pullback [99][2].", "2")]
    [InlineData("Blinken saw no pullback [0, 2].", "")]
    [InlineData("Blinken saw no pullback [01].", "")]
    [InlineData("Blinken saw no pullback [1-3].", "")]
    [InlineData("Blinken saw no pullback [ 1 ].", "")]
    [InlineData("Blinken saw no pullback [1;2].", "")]
    [InlineData("Blinken saw no pullback [-1].", "")]
    [InlineData("Blinken saw no pullback [a].", "")]
    [InlineData("Blinken saw no pullback [1.", "")]
    [InlineData("Blinken saw no pullback 1].", "")]
    [InlineData("Blinken saw no pullback [[1]].", "1")]
    [InlineData("Blinken saw no pullback [1]2].", "1")]
    [InlineData("Blinken saw no pullback [99999999999999999999].", "")]
    [InlineData("Blinken saw no pullback [١].", "")]
    [InlineData("", "")]
    public void Numbers_in_marks_are_read_strictly(string text, string numbers)
    {
        var marks = CitationMarks.In(text, sources: 12);

        Assert.Equal(numbers, string.Join(' ', marks.Select(mark => mark.Number)));
    }

    [Fact]
    public void A_mark_says_where_it_stands()
    {
        const string Text = "No pullback [1, 2] was seen.";

        var marks = CitationMarks.In(Text, sources: 2);

        Assert.Equal(["[1, 2]", "[1, 2]"], marks.Select(mark => mark.Span.Of(Text)));
    }

    [Theory]
    [InlineData("No pullback [1, 2] was seen [3].", "No pullback was seen.")]
    [InlineData("No pullback [99] was seen.", "No pullback was seen.")]
    [InlineData("The minister [of defence] said no.", "The minister [of defence] said no.")]
    public void A_text_is_read_without_its_marks(string marked, string text)
    {
        Assert.Equal(text, CitationMarks.Without(marked));
    }

    [Fact]
    public void A_megabyte_of_brackets_is_read_at_once()
    {
        var text = new string('[', 500_000) + "1" + new string(']', 500_000);

        Assert.Single(CitationMarks.In(text, sources: 1));
    }
}
