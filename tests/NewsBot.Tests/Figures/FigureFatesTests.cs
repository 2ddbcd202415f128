using NewsBot.Articles;
using NewsBot.Figures;
using NewsBot.Figures.Context;

namespace NewsBot.Tests.Figures;

public sealed class FigureFatesTests
{
    [Fact]
    public void Counted_words_that_reach_into_the_next_clause_are_followed_by_nothing()
    {
        const string Sentence = "Of 20 miners in shaft 7 none was hurt.";
        var reading = new NumberReading { Low = 20, High = 20, Span = new(3, 5), ValueSpan = new(3, 5), Counted = "miners in shaft", CountedSpan = new(6, 21) };

        Assert.Null(FigureFates.Of(Sentence, reading, new TextSpan(0, 12)));
    }
}
