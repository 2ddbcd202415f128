using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes;

public sealed class SpeakersTests
{
    private readonly QuoteExtractor _extractor = new();

    [Theory]
    [InlineData("Foreign Minister Pekka Aalto arrived late. “We are ready,” Aalto said.", "Pekka Aalto", false)]
    [InlineData("Foreign Minister Pekka Aalto arrived late. “We are ready,” Mr. Aalto said.", "Pekka Aalto", false)]
    [InlineData("Foreign Minister Pekka Aalto arrived late.\n\n“We are ready,” he said.", "Pekka Aalto", true)]
    [InlineData("Foreign Minister Pekka Aalto arrived late.\n\n“We are ready,” the minister said.", "Pekka Aalto", true)]
    [InlineData("President Pekka Aalto arrived late. Lia Moreau met him.\n\n“We are ready,” the French president said.", "the French president", false)]
    [InlineData("Lia Moreau, the French president, arrived late. President Pekka Aalto met her.\n\n“We are ready,” the French president said.", "Lia Moreau", true)]
    [InlineData("Helen Marsh and Robert Marsh spoke. “We are ready,” Mrs. Marsh said.", "Helen Marsh", false)]
    [InlineData("“We are ready,” said Dr. Siobhán O’Neill, who leads the team.", "Siobhán O'Neill", false)]
    [InlineData("“We are ready,” said the team's doctor, Mark Weber.", "Mark Weber", false)]
    [InlineData("“We are ready,” a spokesman for Pekka Aalto said.", "a spokesman for Pekka Aalto", false)]
    [InlineData("“We are ready,” Secretary of State Helen Marsh said.", "Helen Marsh", false)]
    [InlineData("Gao Junlan was waiting. “We are ready,” Ms. Gao said.", "Gao Junlan", false)]
    [InlineData("Prime Minister Theresa May arrived late. “We are ready,” May said.", "Theresa May", false)]
    [InlineData("Will Doyle arrived late. “We are ready,” Doyle said.", "Will Doyle", false)]
    [InlineData("“We are ready,” said Kathleen Hall Jamieson, a professor.", "Kathleen Hall Jamieson", false)]
    [InlineData("Anna White arrived late. “We are ready,” Ms. White said.", "Anna White", false)]
    [InlineData("Steven Law arrived late. “We are ready,” Law said.", "Steven Law", false)]
    [InlineData("Lee Epstein arrived late. “We are ready,” Ms. Epstein said.", "Lee Epstein", false)]
    [InlineData("“We are ready,” said one of the company's top executives, Michael Sexton.", "Michael Sexton", false)]
    [InlineData("Clinton Wades In: Urges Britain to Remain In European Union.\n\nHillary Clinton waded into it.", "Hillary Clinton", false)]
    [InlineData("Hilary Clinton came. Hillary Clinton spoke. Hillary Clinton left. “We are ready,” Mrs. Clinton said.", "Hillary Clinton", false)]
    public void A_source_is_given_the_full_name_that_the_article_prints(string body, string name, bool inferred)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(name, quote.Speaker?.Name);
        Assert.Equal(inferred, quote.Speaker?.Inferred);
    }

    [Theory]
    [InlineData("“We are ready,” NATO Secretary-General Eva Lindqvist said.", "NATO Secretary-General")]
    [InlineData("“We are ready,” said Eva Lindqvist, the director of the port.", "director of the port")]
    [InlineData("“We are ready,” Secretary of State Eva Lindqvist said.", "Secretary of State")]
    [InlineData("Eva Lindqvist, the US secretary of state, said: “We are ready.”", "US secretary of state")]
    [InlineData("Eva Lindqvist, its secretary-general, said: “We are ready.”", "secretary-general")]
    [InlineData("“We are ready,” former Minister of Defence Eva Lindqvist said.", "former Minister of Defence")]
    [InlineData("“We are ready,” Mr. Lindqvist said.", null)]
    public void A_role_is_kept_as_printed(string body, string? role)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(role, quote.Speaker?.Role);
    }

    [Fact]
    public void A_pronoun_takes_the_person_whom_it_fits()
    {
        const string body = "Aino Salonen met Robert Marsh in Turku on Friday.\n\n“He kept his promise,” she said.";

        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal("Aino Salonen", quote.Speaker?.Name);
    }
}
