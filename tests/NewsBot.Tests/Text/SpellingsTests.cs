using NewsBot.Text;

namespace NewsBot.Tests.Text;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("neighbours", "neighbors")]
    [InlineData("honoured", "honored")]
    [InlineData("theatre", "theater")]
    [InlineData("centres", "centers")]
    [InlineData("labelled", "labeled")]
    [InlineData("organise", "organize")]
    [InlineData("organisation", "organization")]
    [InlineData("analysed", "analyzed")]
    [InlineData("defence", "defense")]
    [InlineData("programmes", "programs")]
    [InlineData("nine", "9")]
    public void Spellings_of_one_word_are_one(string british, string american)
    {
        Assert.Equal(Spellings.Fold(american), Spellings.Fold(british));
    }

    [Theory]
    [InlineData("four", "for")]
    [InlineData("course", "corse")]
    [InlineData("advise", "advice")]
    [InlineData("called", "caled")]
    public void Other_words_stay_apart(string first, string second)
    {
        Assert.NotEqual(Spellings.Fold(first), Spellings.Fold(second));
    }
}
