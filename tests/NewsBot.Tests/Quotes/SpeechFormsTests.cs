using NewsBot.Articles;
using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes;

public sealed class SpeechFormsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("“We have waited long enough,” Carla Mendes told reporters on Friday.", "We have waited long enough,")]
    [InlineData("\"We have waited long enough,\" Carla Mendes told reporters on Friday.", "We have waited long enough,")]
    [InlineData("‘We have waited long enough,’ Carla Mendes told reporters on Friday.", "We have waited long enough,")]
    [InlineData("'We've waited long enough,' Carla Mendes told reporters on Friday.", "We've waited long enough,")]
    [InlineData("«We have waited long enough», Carla Mendes told reporters on Friday.", "We have waited long enough")]
    [InlineData("„We have waited long enough“, Carla Mendes told reporters on Friday.", "We have waited long enough")]
    [InlineData("»We have waited long enough«, Carla Mendes told reporters on Friday.", "We have waited long enough")]
    [InlineData("\"We have waited long enough,” Carla Mendes told reporters on Friday.", "We have waited long enough,")]
    [InlineData("“They told us ‘not yet’ for years,” Carla Mendes said on Friday.", "They told us ‘not yet’ for years,")]
    public void Marks_of_every_style_hold_direct_speech(string body, string words)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Equal(words, quote.Content[0].Of(body));
        Assert.Equal("Carla Mendes", quote.Speaker?.Name);
    }

    [Fact]
    public void A_quotation_interrupted_by_its_cue_has_two_fragments()
    {
        const string body = "“The ferry,” said Carla Mendes, “will run again by summer.”";

        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(["The ferry,", "will run again by summer."], quote.Content.Select(span => span.Of(body)));
    }

    [Fact]
    public void A_quotation_left_open_goes_on_in_the_next_paragraph_with_the_same_speaker()
    {
        const string body = "Carla Mendes said: “The ferry will run again by summer.\n\n“It will carry cars as well as people.”";

        var quotes = _extractor.Extract(body);

        Assert.All(quotes, quote => Assert.Equal("Carla Mendes", quote.Speaker?.Name));
        Assert.Contains(quotes, quote => quote.Content.Any(span => span.Of(body).Contains("cars as well as people", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_end_of_a_quotation_left_open_is_kept_however_short()
    {
        const string body = "From Carla Mendes: “The ferry will run again by summer.\n\n“We promise.”\n\nThe “Iron Duke” was not asked.";

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Carla Mendes", "Carla Mendes"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.Equal("We promise.", quotes[1].Content[0].Of(body));
    }

    [Fact]
    public void Indirect_speech_keeps_its_cue_and_source()
    {
        const string body = "Prime Minister Aino Salonen said on Tuesday that the border would reopen within a week.";

        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal("said", quote.Cue?.Of(body));
        Assert.Equal("that the border would reopen within a week", quote.Content[0].Of(body));
        Assert.Equal(new Speaker { Name = "Aino Salonen", Role = "Prime Minister" }, quote.Speaker);
    }

    [Fact]
    public void A_signed_quotation_belongs_to_the_name_behind_the_dash()
    {
        const string body = "“The kindest harbour on this whole coast.” — Tomás Vega\n\n“I would not sail from anywhere else.” — Lena Ortiz";

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Tomás Vega", "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Theory]
    [InlineData("The “Iron Duke” of local football retired in 1998 after a long career.")]
    [InlineData("Her novel “The Long Shore” won two prizes last year.")]
    [InlineData("William “Billy” Orr has run the shop since his father died.")]
    [InlineData("The workers' union met in the '90s hall near the farmers' market.")]
    public void Nicknames_titles_and_terms_are_no_speech(string body)
    {
        var quotes = _extractor.Extract(body);

        Assert.Empty(quotes);
    }
}
