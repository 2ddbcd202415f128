using NewsBot.Desk.Comparing;
using NewsBot.Desk.Comparing.Matching;
using NewsBot.Lab.Comparing;
using NewsBot.Tests.Desk.Planted;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class FigureNeighboursTests
{
    private static readonly DateOnly s_day = new(2031, 3, 5);

    private readonly List<PrintedFigure> _figures =
    [
        .. PrintedArticles.Figures("first", null, "The flood in Lund killed 12 people and injured 90. Some 400 houses were destroyed.", s_day),
        .. PrintedArticles.Figures("second", null, "In Lund 15 people were killed and 90 injured in the flood.", s_day),
        .. PrintedArticles.Figures("third", null, "The flood killed 15 people in Lund.", s_day),
    ];

    [Fact]
    public void Equal_figures_beside_two_are_their_companions()
    {
        var neighbours = new FigureNeighbours(_figures);

        Assert.Equal((1, 1), neighbours.Companions(_figures[0], _figures[3]));
        Assert.Equal((0, 1), neighbours.Companions(_figures[2], _figures[3]));
        Assert.Equal((0, 0), neighbours.Companions(_figures[0], _figures[5]));
    }

    [Fact]
    public void A_figure_has_its_place_among_those_of_its_article()
    {
        var neighbours = new FigureNeighbours(_figures);

        Assert.Equal([0, 1, 2, 0, 1, 0], _figures.Select(neighbours.Order));
        Assert.Equal([2, 2, 1, 2, 2, 1], _figures.Select(neighbours.InSentence));
        Assert.Equal([3, 3, 3, 2, 2, 1], _figures.Select(neighbours.InArticle));
        Assert.Equal(1, neighbours.OthersThatPrint(_figures[0], _figures[3]));
    }

    [Fact]
    public void Two_sentences_that_differ_in_the_number_alone_are_of_one_thing_however_far_apart() =>
        Assert.Equal(FigureVerdict.Conflict, new PlantedFigures(6).Between(
            "93,000 soldiers of Ostrava are at the Karelian border, a diplomat said. Karelia has 40,000 soldiers of its own there.",
            "35,000 soldiers of Ostrava are at the Karelian border, a diplomat said. Karelia has 90,000 soldiers of its own there."));
}
