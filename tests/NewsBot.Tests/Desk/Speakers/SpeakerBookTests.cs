using NewsBot.Desk.Speakers;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Rows;

namespace NewsBot.Tests.Desk.Speakers;

public sealed class SpeakerBookTests
{
    private static readonly SpeakerBook s_book = new(
    [
        new("Jens Stoltenberg", "NATO Secretary-General", 4),
        new("Stoltenberg", null, 2),
        new("Jens Stoltenberg", null, 1),
        new("Blinken", "Secretary of State", 3),
        new("Hillary Clinton", "former Sen.", 5),
        new("Bill Clinton", "former president", 3),
        new("Clinton", null, 2),
        new("Sergey Lavrov", "Russia's foreign minister", 2),
        new("Sergei Lavrov", null, 1),
        new("a spokesman for Jens Stoltenberg", null, 1),
        new("José Borrell", "EU foreign policy chief", 1),
        new("White House", null, 6),
        new("NATO", null, 6),
        new("Stephen King", null, 1),
    ]);

    [Theory]
    [InlineData("Stoltenberg")]
    [InlineData("Jens Stoltenberg")]
    [InlineData("jens stoltenberg")]
    [InlineData("Mr. Stoltenberg")]
    [InlineData("Secretary-General Stoltenberg")]
    [InlineData("NATO chief")]
    [InlineData("the NATO chief")]
    [InlineData("secretary general")]
    [InlineData("NATO secretary general Jens Stoltenberg")]
    public void A_person_is_found_by_any_printed_name_and_role(string typed)
    {
        var filter = s_book.Narrow(new QuoteFilter(), typed);

        Assert.Equal(["Jens Stoltenberg", "Stoltenberg"], filter.Speakers);
    }

    [Theory]
    [InlineData("Antony Blinken", "Blinken")]
    [InlineData("Secretary Blinken", "Blinken")]
    [InlineData("Hillary Clinton", "Hillary Clinton")]
    [InlineData("Bill Clinton", "Bill Clinton")]
    [InlineData("President Clinton", "Bill Clinton")]
    [InlineData("Clinton", "Bill Clinton|Clinton|Hillary Clinton")]
    [InlineData("Lavrov", "Sergei Lavrov|Sergey Lavrov")]
    [InlineData("Sergey Lavrov", "Sergei Lavrov|Sergey Lavrov")]
    [InlineData("Russian foreign minister", "Sergei Lavrov|Sergey Lavrov")]
    [InlineData("Jose Borrell", "José Borrell")]
    [InlineData("King", "Stephen King")]
    [InlineData("NATO", "NATO")]
    [InlineData("the White House", "White House")]
    public void People_of_one_surname_are_kept_apart_by_their_first_names(string typed, string names)
    {
        var filter = s_book.Narrow(new QuoteFilter(), typed);

        Assert.Equal(names.Split('|'), filter.Speakers);
    }

    [Theory]
    [InlineData("Chelsea Clinton")]
    [InlineData("Oleg Lavrov")]
    public void Nobody_is_taken_for_a_relative(string typed)
    {
        var filter = s_book.Narrow(new QuoteFilter(), typed);

        Assert.Empty(filter.Speakers);
        Assert.Equal(2, filter.SpeakerWords.Count);
    }

    [Theory]
    [InlineData("a spokesman", "spokesman")]
    [InlineData("Kremlin", "kremlin")]
    public void What_is_nobodys_name_is_looked_for_in_the_printed_words(string typed, string words)
    {
        var filter = s_book.Narrow(new QuoteFilter(), typed);

        Assert.Empty(filter.Speakers);
        Assert.Equal(words.Split(' '), filter.SpeakerWords);
    }

    [Theory]
    [InlineData("???")]
    [InlineData("")]
    [InlineData("the")]
    public void Odd_words_find_nobody_and_break_nothing(string typed)
    {
        var filter = s_book.Narrow(new QuoteFilter(), typed);

        Assert.Empty(filter.Speakers);
        Assert.NotEmpty(filter.SpeakerWords);
    }
}
