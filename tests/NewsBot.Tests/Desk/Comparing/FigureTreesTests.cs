using System.Text;
using NewsBot.Desk.Comparing.Matching;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class FigureTreesTests
{
    private static readonly FigureTrees.Tree s_tree = new([0, 1], [.5, 2], [-1, -2], [1, -3], [-1, 0, 3]);

    [Theory]
    [InlineData(0, 9, -1)]
    [InlineData(.5, 9, -1)]
    [InlineData(.6, 2, 0)]
    [InlineData(.6, 2.1, 3)]
    public void A_tree_asks_its_way_to_one_leaf(double first, double second, double outcome) => Assert.Equal(outcome, s_tree.Outcome([first, second]));

    [Fact]
    public void The_outcomes_of_all_trees_make_the_probability()
    {
        var trees = new FigureTrees(["first", "second"], [s_tree, new([], [], [], [], [-3])]);

        Assert.Equal(.5, trees.Probability([1, 3]));
        Assert.InRange(trees.Probability([0, 0]), 0, .02);
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        using var file = new MemoryStream();
        FigureTrees.Write(FigureTrees.Shipped, file);
        file.Position = 0;

        var read = FigureTrees.Read(file);

        var evidence = new double[FigureEvidence.Names.Count];
        Assert.Equal(FigureTrees.Shipped.Probability(evidence), read.Probability(evidence));
        Assert.True(read.Trees.Count > 1);
    }

    [Theory]
    [InlineData("""{"names":["other"],"trees":[]}""")]
    [InlineData("null")]
    public void Trees_of_other_evidence_are_refused(string file) =>
        Assert.Throws<InvalidDataException>(() => FigureTrees.Read(new MemoryStream(Encoding.UTF8.GetBytes(file))));
}
