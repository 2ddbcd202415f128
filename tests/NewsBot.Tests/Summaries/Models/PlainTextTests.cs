using NewsBot.Summaries.Models;

namespace NewsBot.Tests.Summaries.Models;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("The port closed.", "The port closed.")]
    [InlineData("“Café”, 5 °C — naïve…", "“Café”, 5 °C — naïve…")]
    [InlineData("the re\u200Bpair", "the repair")]
    [InlineData("\u202Eevil\u202C", "evil")]
    [InlineData("a\u2066b\u2069\uFEFFc\u00ADd", "abcd")]
    [InlineData("one\n\ntwo\tthree\u2028four\u00A0five", "one two three four five")]
    [InlineData("tag\U000E0041\U000E0042s", "tags")]
    [InlineData("blank\u3164\u2800 end\u0007 ", "blank end")]
    [InlineData("Порт закрыт, 港口 🚢", "Порт закрыт, 港口 🚢")]
    public void Only_what_a_reader_sees_is_left(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));
}
