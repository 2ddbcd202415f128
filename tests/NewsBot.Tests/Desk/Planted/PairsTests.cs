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
    [InlineData("pairs-study.jsonl", "conflict", .95)]
    [InlineData("pairs-study.jsonl", "agree", .93)]
    [InlineData("pairs-study.jsonl", "moved", .8)]
    [InlineData("pairs-study.jsonl", "unlike", .7)]
    [InlineData("pairs-second.jsonl", "conflict", .92)]
    [InlineData("pairs-second.jsonl", "agree", .88)]
    [InlineData("pairs-second.jsonl", "moved", .65)]
    [InlineData("pairs-second.jsonl", "unlike", .6)]
    [InlineData("pairs-third.jsonl", "conflict", .85)]
    [InlineData("pairs-third.jsonl", "agree", .95)]
    [InlineData("pairs-third.jsonl", "moved", .5)]
    [InlineData("pairs-third.jsonl", "unlike", .44)]
    [InlineData("pairs-fourth.jsonl", "conflict", .9)]
    [InlineData("pairs-fourth.jsonl", "agree", .95)]
    [InlineData("pairs-fourth.jsonl", "moved", .5)]
    [InlineData("pairs-fourth.jsonl", "unlike", .42)]
    [InlineData("pairs-fifth.jsonl", "conflict", .9)]
    [InlineData("pairs-fifth.jsonl", "agree", .9)]
    [InlineData("pairs-fifth.jsonl", "moved", .3)]
    [InlineData("pairs-fifth.jsonl", "unlike", .33)]
    [InlineData("pairs-sixth.jsonl", "conflict", .88)]
    [InlineData("pairs-sixth.jsonl", "agree", .95)]
    [InlineData("pairs-sixth.jsonl", "moved", .45)]
    [InlineData("pairs-sixth.jsonl", "unlike", .7)]
    [InlineData("pairs-seventh.jsonl", "conflict", .95)]
    [InlineData("pairs-seventh.jsonl", "agree", .95)]
    [InlineData("pairs-seventh.jsonl", "moved", .5)]
    [InlineData("pairs-seventh.jsonl", "unlike", .5)]
    [InlineData("pairs-eighth.jsonl", "conflict", .92)]
    [InlineData("pairs-eighth.jsonl", "agree", .95)]
    [InlineData("pairs-eighth.jsonl", "unlike", .55)]
    [InlineData("pairs-ninth.jsonl", "conflict", .9)]
    [InlineData("pairs-ninth.jsonl", "agree", .95)]
    [InlineData("pairs-ninth.jsonl", "unlike", .6)]
    [InlineData("pairs-unread.jsonl", "conflict", .72)]
    [InlineData("pairs-unread.jsonl", "agree", .95)]
    [InlineData("pairs-unread.jsonl", "unlike", .55)]
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
    [InlineData("pairs-study.jsonl", "altered", .95)]
    [InlineData("pairs-study.jsonl", "identical", .9)]
    [InlineData("pairs-study.jsonl", "different", .95)]
    [InlineData("pairs-second.jsonl", "altered", .85)]
    [InlineData("pairs-second.jsonl", "identical", .95)]
    [InlineData("pairs-second.jsonl", "different", .95)]
    [InlineData("pairs-third.jsonl", "altered", .95)]
    [InlineData("pairs-third.jsonl", "identical", .95)]
    [InlineData("pairs-third.jsonl", "different", .95)]
    [InlineData("pairs-fourth.jsonl", "altered", .9)]
    [InlineData("pairs-fourth.jsonl", "identical", .85)]
    [InlineData("pairs-fourth.jsonl", "different", .95)]
    [InlineData("pairs-fifth.jsonl", "altered", .95)]
    [InlineData("pairs-fifth.jsonl", "identical", .85)]
    [InlineData("pairs-fifth.jsonl", "different", .95)]
    [InlineData("pairs-sixth.jsonl", "altered", .93)]
    [InlineData("pairs-sixth.jsonl", "identical", .9)]
    [InlineData("pairs-sixth.jsonl", "different", .95)]
    [InlineData("pairs-seventh.jsonl", "altered", .95)]
    [InlineData("pairs-seventh.jsonl", "identical", .9)]
    [InlineData("pairs-seventh.jsonl", "different", .95)]
    public void Quotations_stand_to_each_other_as_the_pair_says(string file, string kind, double least)
    {
        var readings = kind switch { "altered" => 2, "identical" => 1, _ => 0 };

        AssertShare(PairFile.Read(file, kind), pair => PlantedQuotations.Between(pair.First, pair.Second) == readings, least);
    }

    [Theory]
    [InlineData("pairs-study.jsonl")]
    [InlineData("pairs-second.jsonl")]
    [InlineData("pairs-third.jsonl")]
    [InlineData("pairs-fourth.jsonl")]
    [InlineData("pairs-fifth.jsonl")]
    [InlineData("pairs-sixth.jsonl")]
    [InlineData("pairs-seventh.jsonl")]
    public void An_altered_quotation_is_never_called_identical(string file)
    {
        Assert.Equal(0, PairFile.Read(file, "altered").Count(pair => PlantedQuotations.Between(pair.First, pair.Second) == 1));
    }

    private void AssertShare(IReadOnlyList<PairFile.Pair> pairs, Predicate<PairFile.Pair> right, double least)
    {
        var share = (double)pairs.Count(pair => right(pair)) / pairs.Count;

        output.WriteLine($"{share:0.000} of {pairs.Count}");
        Assert.InRange(share, least, 1);
    }
}
