using NewsBot.Desk.Comparing;
using NewsBot.Tests.Desk.Planted;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class FigureDoersTests
{
    private readonly PlantedFigures _planted = new(6);

    [Theory]
    [InlineData( // two players
        "Norrby beat Lund on Friday. In the second half Ana Reis scored 14 points for Norrby, and Rosa Lindt had nine points.",
        "Norrby won against Lund on Friday. For the home side Eva Holm scored 23 points, and Rosa Lindt added nine points.")]
    [InlineData( // two people
        "Rui Costa, 44, was arrested in Lund on Friday after a fire at the harbour. Eva Holm, 31, was hurt.",
        "Police in Lund held Rui Costa, 44, on Friday after the harbour fire that hurt Ana Reis, 52.")]
    [InlineData( // told of one article's second event
        "The flood in Lund killed 12 people on Friday. A flood in Norrby killed 40 people ten years ago, and one in Vik killed 300 people.",
        "The flood that struck Lund on Friday killed 12 people. In Halden a storm killed 90 people.")]
    [InlineData( // the name after the age, or before it without a comma
        "A fire hit the harbour of Lund on Friday. A 35-year-old deputy, Rui Costa, was killed in the harbour fire.",
        "A harbour fire in Lund killed 29-year-old deputy Eva Holm on Friday.")]
    [InlineData(
        "Rui Costa, 35, a deputy, was killed in the harbour fire in Lund on Friday.",
        "The harbour fire in Lund on Friday killed 29-year-old deputy Eva Holm.")]
    public void Figures_of_two_names_are_not_set_against_each_other(string first, string second) => Assert.NotEqual(FigureVerdict.Conflict, _planted.Between(first, second));

    [Theory]
    [InlineData(
        "Rui Costa, 44, was arrested in Lund on Friday after a fire at the harbour. Eva Holm, 31, was hurt.",
        "Police in Lund held Rui Costa, 47, on Friday after the harbour fire that hurt Eva Holm, 31.")]
    [InlineData(
        "Norrby beat Lund on Friday. In the second half Ana Reis scored 14 points for Norrby, and Rosa Lindt had nine points.",
        "Norrby won against Lund on Friday. For the home side Ana Reis scored 17 points in the second half, and Rosa Lindt added nine points.")]
    [InlineData(
        "Rui Costa, 35, a deputy, was killed in the harbour fire in Lund on Friday.",
        "The harbour fire in Lund on Friday killed 29-year-old deputy Rui Costa.")]
    [InlineData( // where somebody is from is no name of his
        "Rui Costa, 35, a deputy, was killed in the harbour fire in Lund on Friday.",
        "The harbour fire in Lund on Friday killed a 29-year-old deputy from Norrby.")]
    public void Figures_of_one_name_are(string first, string second) => Assert.Equal(FigureVerdict.Conflict, _planted.Between(first, second));
}
