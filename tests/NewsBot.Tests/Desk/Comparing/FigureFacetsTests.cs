using NewsBot.Articles;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Figures;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class FigureFacetsTests
{
    [Theory]
    [InlineData("The yard sold 90 boats.", "The yard produced 120 boats.")] // another deed
    [InlineData("The ward treated 52 pilgrims.", "The ward still has 18 pilgrims who remain there.")]
    [InlineData("The camp got 2,400 tents.", "The camp said 3,000 tents were needed.")] // a wish
    [InlineData("The court was asked for a 20-year sentence.", "The court passed a 14-year sentence.")]
    [InlineData("The yard sold 90 boats last year.", "The yard sold 120 boats this year.")] // another period
    [InlineData("Sales came to $2 million in the fourth quarter.", "Sales came to $8 million for the full year.")]
    [InlineData("Unemployment rose to 9 percent.", "Unemployment rose by 2 percent.")] // reached, and changed by
    [InlineData("A loaf cost 30 shillings until Saturday.", "A loaf cost 48 shillings after Saturday.")]
    [InlineData("The ferry carries 900 cars a day.", "The ferry carries 6,000 cars a week.")]
    [InlineData("Gusts reached 145 kph.", "Winds reached 110 kph.")]
    [InlineData("Some 53 percent want to leave.", "Of those under 30 some 36 percent want to leave.")] // a part of the counted ones
    [InlineData("The yard cut 90 posts.", "Of the 400 who work there, 90 posts were cut.")] // the whole of which it is a part
    [InlineData("The motion had 110 votes.", "It passed with a majority of 21 votes.")]
    [InlineData("The train was doing 130 kilometres an hour.", "The limit is 90 kilometres an hour.")]
    [InlineData("Divers landed 410 kilos of perch.", "Last year's contest brought 365 kilos of perch.")]
    [InlineData("The fire killed 12 people.", "The fire killed 12 people, including 4 children.", 1)]
    public void What_is_said_around_two_figures_sets_them_apart(string first, string second, int which = 0)
    {
        Assert.True(Of(first, 0).Contrast(Of(second, which)));
        Assert.True(Of(second, which).Contrast(Of(first, 0)));
    }

    [Theory]
    [InlineData("The yard sold 90 boats.", "The sale of 120 boats was announced.")]
    [InlineData("The yard sold 90 boats this year.", "The yard has sold 120 boats.")]
    [InlineData("Prices rose by 9 percent.", "A 7 percent rise in prices was reported.")]
    [InlineData("The fine is $5 million.", "It must pay a penalty of $7 million.")]
    [InlineData("Seventeen miners are trapped after a blast.", "A blast has cut off 22 miners.")] // two verbs that news does not tell apart
    [InlineData("A quarter of the coral died over the last year.", "Half of the coral died in the past year.")]
    [InlineData("A turnout of 47% was reported.", "Turnout was put at 64%.")]
    [InlineData("The bank lends $450 million over 25 years.", "The bank lends $540 million.")]
    [InlineData("The strait saw 5 warships sent to join the fleet.", "The navy sent 3 warships to shadow them.")]
    public void Other_words_for_the_same_do_not(string first, string second)
    {
        Assert.False(Of(first, 0).Contrast(Of(second, 0)));
    }

    private static FigureFacets Of(string sentence, int which)
    {
        var reading = NumberReader.Read(sentence).Where(reading => reading.Kind is NumberKind.Amount).ElementAt(which);
        return FigureFacets.Of(new Figure { Low = reading.Low, High = reading.High, Unit = reading.Unit, Counted = reading.Counted, Span = reading.Span }, sentence, reading.Span);
    }
}
