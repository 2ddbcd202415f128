using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Forms;

public sealed class IntroductionsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\nFrom Lena Ortiz: “The harbour is closed to everybody tonight.”", "Lena Ortiz")]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\nFrom Lena Ortiz:\n\n“The harbour is closed to everybody tonight.”", "Lena Ortiz")]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\nFrom the White House: “The harbour is closed to everybody tonight.”", "White House")]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\nLena Ortiz, captain of the ferry: “The harbour is closed to everybody tonight.”", "Lena Ortiz")]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\nThen there was this from Lena Ortiz: “The harbour is closed to everybody tonight.”", "Lena Ortiz")]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\n• Lena Ortiz: “The harbour is closed to everybody tonight.”", "Lena Ortiz")]
    [InlineData("“We sail at dawn,” Tomás Vega said.\n\nCaptain Lena Ortiz took the microphone:\n\n“The harbour is closed to everybody tonight.”", "Lena Ortiz")]
    public void The_name_before_the_colon_speaks_not_the_last_speaker(string body, string name)
    {
        var quotes = _extractor.Extract(body);

        Assert.Equal(["Tomás Vega", name], quotes.Select(quote => quote.Speaker?.Name));
        Assert.Equal("The harbour is closed to everybody tonight.", quotes[1].Content[0].Of(body));
    }

    [Theory]
    [InlineData("Photo: “Sunset over the quay of Turku”")]
    [InlineData("Read more: “The bridge that never was built”")]
    [InlineData("Best picture: “Moonlight”")]
    [InlineData("Lena Ortiz: “Jaws”")]
    [InlineData("Note: “The library closes at noon.”")]
    [InlineData("Doors open at 19:30: “The Long Shore” is shown twice.")]
    public void A_rubric_or_a_title_is_no_speech(string body)
    {
        var quotes = _extractor.Extract(body);

        Assert.Empty(quotes);
    }

    [Theory]
    [InlineData("KYIV: “We are not afraid of anybody here.”", null)]
    [InlineData("Moscow: “We are not afraid of anybody here.”", null)]
    [InlineData("MOSCOW: “We are not afraid of anybody here,” said Mayor Lena Ortiz.", "Lena Ortiz")]
    [InlineData("Santiago Vega is mayor.\n\nSantiago: “We are not afraid of anybody here.”", "Santiago Vega")]
    [InlineData("Greenpeace: “We are not afraid of anybody here.”", "Greenpeace")]
    public void Where_a_report_was_filed_is_no_speaker(string body, string? name)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(name, quote.Speaker?.Name);
    }

    [Theory]
    [InlineData("Moscow: The troops will return to their bases, the ministry said.", "The troops will return to their bases")]
    [InlineData("Berlin: The talks have failed, Chancellor Eva Lindqvist said.", "The talks have failed")]
    public void Where_a_report_was_filed_is_no_part_of_what_is_said(string body, string statement)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(statement, quote.Content[0].Of(body));
    }
}
