using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Tests.Quotes.Reading;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("says", nameof(WordClass.Reporting))]
    [InlineData("admitted", nameof(WordClass.Reporting))]
    [InlineData("denied", nameof(WordClass.Reporting))]
    [InlineData("slammed", nameof(WordClass.Judging))]
    [InlineData("believes", nameof(WordClass.Thinking))]
    [InlineData("according", nameof(WordClass.According))]
    [InlineData("statement", nameof(WordClass.ReportNoun))]
    [InlineData("spokeswoman", nameof(WordClass.RoleNoun))]
    [InlineData("sen.", nameof(WordClass.Title))]
    [InlineData("monday", nameof(WordClass.DayOrMonth))]
    [InlineData("harbour", nameof(WordClass.Other))]
    [InlineData("", nameof(WordClass.Other))]
    public void Words_have_the_class_that_reading_turns_on(string word, string expected)
    {
        Assert.Equal(expected, Lexicon.ClassOf(word).ToString());
    }

    [Theory]
    [InlineData("said", "says")]
    [InlineData("told", "tells")]
    [InlineData("admitted", "admitting")]
    [InlineData("denies", "denied")]
    [InlineData("argue", "argued")]
    public void Forms_of_one_verb_have_one_stem(string one, string other)
    {
        Assert.Equal(WordShape.Stem(one).ToString(), WordShape.Stem(other).ToString());
    }

    [Theory]
    [InlineData("Okafor", nameof(WordClass.Capitalised))]
    [InlineData("NATO", nameof(WordClass.AllCapitals))]
    [InlineData("J.", nameof(WordClass.Initial))]
    [InlineData("quickly", nameof(WordClass.Adverb))]
    [InlineData("sailing", nameof(WordClass.Participle))]
    [InlineData("Brand", nameof(WordClass.Capitalised))]
    public void Unknown_words_are_told_by_their_form(string word, string expected)
    {
        Assert.Equal(expected, WordShape.ClassOf(word, word.ToLowerInvariant(), TokenKind.Word).ToString());
    }
}
