using NewsBot.Articles;
using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes.Forms;

public sealed class TranscriptsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Fact]
    public void Labelled_paragraphs_are_their_speakers_words()
    {
        const string body = """
            MENDES: The ferry will run by summer.

            ORTIZ: Which summer, minister?

            MENDES: This one. I have promised it.

            ORTIZ: Thank you.
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["MENDES", "ORTIZ", "MENDES", "ORTIZ"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
    }

    [Fact]
    public void A_label_in_capitals_is_the_person_whom_the_article_names_in_full()
    {
        const string body = """
            Transport minister Carla Mendes spoke to Lena Ortiz about the ferry on Monday.

            ORTIZ: Which summer will it be, minister?

            MENDES: This one. I have promised it.

            I know that people are tired of waiting.

            ORTIZ: Thank you.
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Lena Ortiz", "Carla Mendes", "Carla Mendes", "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.Equal([false, false, true, false], quotes.Select(quote => quote.Speaker!.Inferred));
        Assert.Equal("I know that people are tired of waiting.", quotes[2].Content[0].Of(body));
    }

    [Fact]
    public void Questions_have_no_speaker_and_answers_are_the_guests()
    {
        const string body = """
            Lena Ortiz has run the harbour since 2011. We met Ortiz in her office on the quay.

            Q: Why does the harbour freeze so late now?

            A: The ice comes in January, if it comes at all.

            When I was a child we skated here in November.

            Q: What will you do about it?

            A: We have ordered a second ferry.
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal([null, "Lena Ortiz", "Lena Ortiz", null, "Lena Ortiz"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
        Assert.All(quotes, quote => Assert.NotEqual(false, quote.Speaker?.Inferred));
        Assert.Equal("Why does the harbour freeze so late now?", quotes[0].Content[0].Of(body));
    }

    [Fact]
    public void Letters_with_periods_and_an_outlets_name_are_labels_too()
    {
        const string body = """
            Q. Is the bridge safe?

            A. It is, we tested it twice.

            Q. Who tested it?

            A. Our own engineers did.
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Is the bridge safe?", "It is, we tested it twice.", "Who tested it?", "Our own engineers did."], quotes.Select(quote => quote.Content[0].Of(body)));
    }

    [Fact]
    public void Names_in_full_are_labels()
    {
        const string body = """
            Moderator: Welcome to the debate about the new bridge.

            Carla Mendes: I voted against it, and I would again.

            Sen. Tomás Vega (R-Ohio): That is not how I remember it.

            Carla Mendes: The minutes show it.
            """;

        var quotes = _extractor.Extract(body);

        Assert.Equal(["Moderator", "Carla Mendes", "Tomás Vega", "Carla Mendes"], quotes.Select(quote => quote.Speaker?.Name));
        Assert.All(quotes, quote => Assert.Equal(QuoteKind.Direct, quote.Kind));
    }

    [Theory]
    [InlineData("UPDATE: The road is open.\n\nUPDATE: The road is shut.\n\nUPDATE: The road is open again.")]
    [InlineData("Claim: The bridge is new.\n\nFact: The bridge is old.\n\nClaim: The bridge is safe.\n\nFact: The bridge is shut.")]
    [InlineData("Photo: Lena Ortiz\n\nPhoto: Tomás Vega\n\nPhoto: Carla Mendes")]
    [InlineData("Read more: The bridge that never was\n\nRead more: The ferry that came too late\n\nRead more: Our guide to the coast")]
    [InlineData("Note: The library closes at noon.\n\nNote: The pool opens at ten.\n\nNote: Bring your card.")]
    [InlineData("Doors: 19:30\n\nTickets: 12 euros\n\nAddress: 4 Quay Street")]
    [InlineData("A: Paris\n\nB: Rome\n\nC: Oslo\n\nA: Four\n\nB: Five\n\nC: Six")]
    [InlineData("BRIDGE: The bridge was built in 1911.\n\nFERRY: The ferry came in 1950.\n\nBRIDGE: The new bridge opens soon.\n\nFERRY: The old ferry goes.")]
    public void Rubrics_headings_times_and_choices_are_no_speakers(string body)
    {
        var quotes = _extractor.Extract(body);

        Assert.Empty(quotes);
    }
}
