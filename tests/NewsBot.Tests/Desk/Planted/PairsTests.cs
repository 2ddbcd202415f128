using NewsBot.Desk.Comparing;
using Xunit.Abstractions;

namespace NewsBot.Tests.Desk.Planted;

/// <summary>
/// Guards what comparing has reached on pairs of articles written by hand; docs/measurements.md has the figures. The limits stand a little below them: a
/// change that crosses one has made comparing worse.
/// </summary>
public sealed class PairsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("pairs-study.jsonl", "conflict", .9)]
    [InlineData("pairs-study.jsonl", "agree", .95)]
    [InlineData("pairs-study.jsonl", "moved", .8)]
    [InlineData("pairs-study.jsonl", "unlike", .95)]
    [InlineData("pairs-unread.jsonl", "conflict", .6)]
    [InlineData("pairs-unread.jsonl", "agree", .8)]
    [InlineData("pairs-unread.jsonl", "moved", .55)]
    [InlineData("pairs-unread.jsonl", "unlike", .6)]
    public void Figures_stand_to_each_other_as_the_pair_says(string file, string kind, double least)
    {
        var planted = new PlantedFigures(6);
        Predicate<FigureVerdict?> right = kind switch
        {
            "conflict" => verdict => verdict is FigureVerdict.Conflict,
            "moved" => verdict => verdict is FigureVerdict.Moved,
            _ => verdict => verdict is not (FigureVerdict.Conflict or FigureVerdict.Moved),
        };

        AssertShare(PairFile.Read(file, kind), pair => right(planted.Between(pair.First, pair.Second)), least);
    }

    [Theory]
    [InlineData("pairs-study.jsonl", "altered", .9)]
    [InlineData("pairs-study.jsonl", "identical", .9)]
    [InlineData("pairs-study.jsonl", "different", .95)]
    [InlineData("pairs-unread.jsonl", "altered", .8)]
    [InlineData("pairs-unread.jsonl", "identical", .9)]
    [InlineData("pairs-unread.jsonl", "different", .95)]
    public void Quotations_stand_to_each_other_as_the_pair_says(string file, string kind, double least)
    {
        var readings = kind switch { "altered" => 2, "identical" => 1, _ => 0 };

        AssertShare(PairFile.Read(file, kind), pair => PlantedQuotations.Between(pair.First, pair.Second) == readings, least);
    }

    private void AssertShare(IReadOnlyList<PairFile.Pair> pairs, Predicate<PairFile.Pair> right, double least)
    {
        var share = (double)pairs.Count(pair => right(pair)) / pairs.Count;

        output.WriteLine($"{share:0.000} of {pairs.Count}");
        Assert.InRange(share, least, 1);
    }
}
