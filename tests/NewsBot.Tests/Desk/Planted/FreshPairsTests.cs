using NewsBot.Desk.Comparing;
using Xunit.Abstractions;

namespace NewsBot.Tests.Desk.Planted;

public sealed class FreshPairsTests(ITestOutputHelper output)
{
    private readonly PlantedFigures _planted = new(6);

    [Fact]
    public void Conflicts_are_found() =>
        Assert.InRange(Right(FreshPairs.Conflicts, verdict => verdict is FigureVerdict.Conflict), 14, FreshPairs.Conflicts.Length);

    [Fact]
    public void Agreeing_figures_raise_no_alarm() =>
        Assert.InRange(Right(FreshPairs.Agreeing, verdict => verdict is not (FigureVerdict.Conflict or FigureVerdict.Moved)), 14, FreshPairs.Agreeing.Length);

    [Fact]
    public void Figures_that_count_different_things_are_not_set_against_each_other() =>
        Assert.InRange(Right(FreshPairs.Unlike, verdict => verdict is null or FigureVerdict.Compatible or FigureVerdict.Agreed), 16, FreshPairs.Unlike.Length);

    private int Right((string Story, string First, string Second)[] pairs, Predicate<FigureVerdict?> right)
    {
        var good = 0;
        foreach (var (story, first, second) in pairs)
        {
            var verdict = _planted.Between(story, first, second);
            if (right(verdict)) good++;
            else output.WriteLine($"{verdict?.ToString() ?? "apart"}: {first} | {second}");
        }

        output.WriteLine($"{good} of {pairs.Length}");
        return good;
    }
}
