using NewsBot.Desk.Comparing;
using NewsBot.Tests.Desk.Planted;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class FigureLeftoversTests
{
    private readonly PlantedFigures _planted = new(6);

    [Theory]
    [InlineData(
        "Thieves who tunnelled into the Lindqvist vault in Norrhamn over the weekend made off with gems worth 28m kronor, police said on Monday.",
        "Weekend burglars carried away stones valued at 45 million kronor from the Lindqvist vault in Norrhamn, police said on Monday.")]
    [InlineData(
        "Soldiers freed 47 captives from a forest camp in the Dandawi hills on Sunday, the army said.",
        "The captives in the Dandawi hills are home: 39 were freed by soldiers in Sunday's operation, the army said.")]
    public void What_both_articles_leave_over_is_one_figure_whatever_it_is_called(string first, string second) =>
        Assert.Equal(FigureVerdict.Conflict, _planted.Between(first, second));

    [Theory]
    [InlineData( // what has its equal is not left over
        "The festival in Aarnby sold 12,000 tickets for 90 euros each on Monday, the organisers said.",
        "Aarnby's festival asked 90 euros a ticket on Monday and made 400 euros with cups, the organisers said.")]
    [InlineData( // two kinds of one thing
        "Police in Lumera seized 300 kilograms of cocaine from a boat on Tuesday.",
        "Police in Lumera seized 180 kilograms of heroin from a boat on Tuesday.")]
    [InlineData( // told apart by what narrows them
        "Food prices in Marland rose by 9 percent in May, the office said.",
        "House prices in Marland rose by 4 percent in May, the office said.")]
    [InlineData( // no one story
        "The opera in Arvik opened its new house with gems worth 28m kronor on the curtain.",
        "Farmers near Lodva lost grain valued at 45 million kronor in the hail.")]
    public void What_is_told_apart_otherwise_is_not_set_against_each_other(string first, string second) =>
        Assert.NotEqual(FigureVerdict.Conflict, _planted.Between(first, second));
}
