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
    [InlineData("President Pekka Aalto arrived late.\n\n“We are ready,” the American president said.", "the American president", false)]
    [InlineData("Prime Minister Pekka Aalto arrived late.\n\n“We are ready,” the British prime minister said.", "the British prime minister", false)]
    [InlineData("President Pekka Aalto arrived late.\n\n“We are ready,” the US president said.", "the US president", false)]
    [InlineData("US President Pekka Aalto met Chancellor Lia Moreau.\n\n“We are ready,” the American president said.", "Pekka Aalto", true)]
    [InlineData("Ukraine’s foreign minister, Pekka Aalto, met Chancellor Lia Moreau.\n\n“We are ready,” the Ukrainian minister said.", "Pekka Aalto", true)]
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
    [InlineData("“We are ready,” US President Eva Lindqvist said.", "US President")]
    [InlineData("“We are ready,” said deputy chief fire officer Eva Lindqvist.", "deputy chief fire officer")]
    [InlineData("“We are ready,” Deputy Chief Fire Officer Eva Lindqvist said.", "Deputy Chief Fire Officer")]
    [InlineData("“We are ready,” said chief medical officer Eva Lindqvist.", "chief medical officer")]
    [InlineData("“We are ready,” said planning officer Eva Lindqvist.", "planning officer")]
    [InlineData("“We are ready,” said director of public health Eva Lindqvist.", "director of public health")]
    [InlineData("“We are ready,” said assistant head of operations Eva Lindqvist.", "assistant head of operations")]
    [InlineData("Eva Lindqvist, deputy chief fire officer of the county, said: “We are ready.”", "deputy chief fire officer of the county")]
    [InlineData("Eva Lindqvist, a professor of surgery at Redmoor State University, said: “We are ready.”", "professor of surgery at Redmoor State University")]
    [InlineData("NATO's secretary-general, Eva Lindqvist, said: “We are ready.”", "NATO's secretary-general")]
    [InlineData("Police met duty officer Eva Lindqvist. “We are ready,” Lindqvist said.", "officer")]
    [InlineData("The mayor came, joining port director Eva Lindqvist. “We are ready,” Lindqvist said.", "director")]
    [InlineData("“We are ready,” Mr. Lindqvist said.", null)]
    public void A_role_is_kept_as_printed(string body, string? role)
    {
        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal(role, quote.Speaker?.Role);
    }

    [Theory]
    [InlineData("“The roof went first,” said deputy chief fire officer Denise Park.\n\nPark said crews stayed all night.", "Denise Park|Denise Park")]
    [InlineData("Park said crews stayed all night.\n\n“The roof went first,” said deputy chief fire officer Denise Park.", "Denise Park|Denise Park")]
    [InlineData("Denise Park, deputy chief fire officer of Redmoor, said the roof went first. Park said crews stayed all night.", "Denise Park|Denise Park")]
    [InlineData("“The roof went first,” said Denise Park. “Nobody was hurt,” Ms. Park said.", "Denise Park|Denise Park")]
    [InlineData("Redmoor's fire chief, Alan Hall, said the yard was lost.\n\nAlan Hall met the crews. “Nobody was hurt,” Hall said.", "Alan Hall|Alan Hall")]
    [InlineData("Denise Park said the roof went first. Her predecessor, Alan Hill, said the yard had been warned twice.", "Denise Park|Alan Hill")]
    [InlineData("Park's predecessor, Alan Hill, said the yard had been warned. Denise Park, chief fire officer since May, said it had not listened.", "Alan Hill|Denise Park")]
    public void A_surname_that_names_places_too_is_the_persons_who_bears_it(string body, string names)
    {
        var quotes = _extractor.Extract(body);

        Assert.Equal(names, string.Join('|', quotes.Select(quote => quote.Speaker?.Name)));
    }

    [Fact]
    public void A_pronoun_takes_the_person_whom_it_fits()
    {
        const string body = "Aino Salonen met Robert Marsh in Turku on Friday.\n\n“He kept his promise,” she said.";

        var quote = Assert.Single(_extractor.Extract(body));

        Assert.Equal("Aino Salonen", quote.Speaker?.Name);
    }
}
