using NewsBot.Desk.Comparing;
using NewsBot.Desk.Comparing.Subjects;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class SidesTests
{
    [Theory]
    [InlineData("Among girls 62 percent passed.", "Boys had a pass rate of 58 percent.", true)]
    [InlineData("Exports fell 14 percent.", "Imports were down 9 percent.", true)]
    [InlineData("It will close 140 branches in the countryside.", "It will close 60 branches in the cities.", true)]
    [InlineData("Three quarters of the seats were empty.", "A quarter of the seats were filled.", true)]
    [InlineData("Girls and boys passed, 62 percent of them.", "Boys had a pass rate of 58 percent.", false)]
    [InlineData("Exports fell 14 percent.", "Exports fell 9 percent.", false)]
    [InlineData("The march drew 400 people.", "The rally drew 900 people.", false)]
    public void One_side_alone_on_each_sets_two_sentences_apart(string first, string second, bool apart)
    {
        Assert.Equal(apart, Sides.AreApart(PrintedFigure.Stems(first), PrintedFigure.Stems(second)));
        Assert.Equal(apart, Sides.AreApart(PrintedFigure.Stems(second), PrintedFigure.Stems(first)));
    }
}
