using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Tests.Quotes.Speakers;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("On Monday Secretary of State Antony Blinken met Sergey Lavrov.", "Antony Blinken|Sergey Lavrov")]
    [InlineData("The French president, Emmanuel Macron, flew to Moscow.", "Emmanuel Macron")]
    [InlineData("Sen. Elizabeth Warren (D-Mass.) asked Mr. Stumpf.", "Elizabeth Warren|Stumpf")]
    [InlineData("Ursula von der Leyen spoke after Charles Michel.", "Ursula von der Leyen|Charles Michel")]
    [InlineData("Kathleen Hall Jamieson teaches there.", "Kathleen Hall Jamieson")]
    [InlineData("Martin Luther King Jr. marched.", "Martin Luther King")]
    [InlineData("Will Doyle teaches in Nashville.", "Will Doyle|Nashville")]
    [InlineData("British prime minister Theresa May resigned.", "Theresa May")]
    [InlineData("Former Wisconsin Gov. Scott Walker ran.", "Scott Walker")]
    [InlineData("Ms. White agreed with Anna White.", "White|Anna White")]
    [InlineData("J. K. Rowling wrote it.", "J. K. Rowling")]
    [InlineData("Siobhán O’Neill leads the team.", "Siobhán O’Neill")]
    public void Names_are_read_without_titles_offices_and_places(string body, string names)
    {
        var mentions = NameReader.Read(new ArticleTokens(body));

        Assert.Equal(names, string.Join('|', mentions.Select(mention => mention.Name)));
    }

    [Theory]
    [InlineData("The White House and the Supreme Court disagreed.")]
    [InlineData("The Defense Ministry and the New York Times denied it.")]
    [InlineData("the European Union, the U.S. Army and the Labour Party")]
    [InlineData("She said so on Monday in March.")]
    [InlineData("“They will,” she said. And so it was.")]
    [InlineData("They met in Victoria Park and at Elizabeth Bridge.")]
    [InlineData("The council announced Victoria Park would close.")]
    [InlineData("")]
    public void Bodies_days_and_beginnings_of_sentences_are_nobodys_names(string body)
    {
        var mentions = NameReader.Read(new ArticleTokens(body));

        Assert.Empty(mentions);
    }

    [Theory]
    [InlineData("Mr. Lindqvist", nameof(Gender.Male))]
    [InlineData("Mrs. Lindqvist", nameof(Gender.Female))]
    [InlineData("Congresswoman Lindqvist", nameof(Gender.Female))]
    [InlineData("Helen Lindqvist", nameof(Gender.Female))]
    [InlineData("Robert Lindqvist", nameof(Gender.Male))]
    [InlineData("Dr. Lindqvist", nameof(Gender.Unknown))]
    public void Titles_and_first_names_tell_the_pronoun(string body, string gender)
    {
        var mention = Assert.Single(NameReader.Read(new ArticleTokens(body + " came.")));

        Assert.Equal(gender, mention.Gender.ToString());
    }
}
