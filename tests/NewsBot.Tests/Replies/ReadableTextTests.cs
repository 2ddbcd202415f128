using NewsBot.Replies;

namespace NewsBot.Tests.Replies;

public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("Zoë’s 👩‍🚒", "Zoë’s 👩‍🚒")]
    [InlineData("red \u001b[31malert\u0007\u009b2J", "red [31malert2J")]
    [InlineData("abc\u202Etxt.exe\u2066x\u200Fy", "abctxt.exexy")]
    [InlineData("one\r\n\ttwo\u2028three", "one two three")]
    [InlineData("قال الوزير", "\u2068قال الوزير\u2069")]
    [InlineData("قال\u2069 الوزير", "\u2068قال الوزير\u2069")]
    public void Nothing_in_a_text_steers_the_screen(string text, string expected)
    {
        var line = ReadableText.OneLine(text);

        Assert.Equal(expected, line);
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        var line = ReadableText.OneLine("broken \uD83D here");

        Assert.Equal("broken \uFFFD here", line);
    }
}
