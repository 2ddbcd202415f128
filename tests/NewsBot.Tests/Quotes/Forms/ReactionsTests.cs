using NewsBot.Articles;
using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Forms;

public sealed class ReactionsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("•")]
    [InlineData("-")]
    [InlineData("*")]
    public void Signed_items_are_the_words_of_those_who_sign(string bullet)
    {
        var body = $"""
            Among the reactions:

            {bullet} The kindest harbour on this whole coast. – Tomás Vega
            {bullet} I would not sail from anywhere else. – Lena Ortiz, captain
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Tomás Vega", "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
        Assert.Equal("The kindest harbour on this whole coast.", quotes[0].Content[0].Of(body));
    }

    [Fact]
    public void Signed_items_in_marks_need_no_announcement()
    {
        const string body = "• “The kindest harbour on this whole coast.” — Tomás Vega\n• “I would not sail from anywhere else.”\n— Lena Ortiz";

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Tomás Vega", "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
    }

    [Fact]
    public void Labelled_items_without_marks_are_kept_as_paraphrase()
    {
        const string body = """
            Readers sent us their comments:

            • Tomás Vega: It is the kindest harbour on this coast.
            • Lena Ortiz: I would not sail from anywhere else.
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Tomás Vega", "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Indirect, quote.Kind));
    }

    [Fact]
    public void Labelled_items_in_marks_are_word_for_word()
    {
        const string body = """
            Among the reactions:

            • Tomás Vega: “It is the kindest harbour on this coast.”
            • Lena Ortiz: “I would not sail from anywhere else.”
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Tomás Vega", "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
    }

    [Theory]
    [InlineData("The menu has three dishes:\n\n• Pasta with clams – Venice\n• Grilled squid – Naples")]
    [InlineData("Among the reactions:\n\nThe square was empty by noon – Tuesday")]
    [InlineData("The following streets are closed:\n\n• Quay Street: 10:00 to 12:30\n• Mill Street: 11:00 to 13:00")]
    public void Other_lists_are_no_speech(string body)
    {
        var quotes = _extractor.Extract(body);

        Assert.Empty(quotes);
    }
}
