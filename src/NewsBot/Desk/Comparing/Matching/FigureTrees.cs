using System.Text.Json;

namespace NewsBot.Desk.Comparing.Matching;

/// <summary>
/// Boosted decision trees over <see cref="FigureEvidence"/>: how likely two figures are about one thing. Trained by `lab train-figures` on articles of our own; a JSON file of the
/// names of the evidence, in its order, and the trees.
/// </summary>
/// <param name="Names">What each number of the evidence is, as it was at training.</param>
/// <param name="Trees">Their outcomes are added; the logistic function of the sum is the probability.</param>
internal sealed record FigureTrees(IReadOnlyList<string> Names, IReadOnlyList<FigureTrees.Tree> Trees)
{
    private const string ShippedName = "NewsBot.Desk.Comparing.Matching.figures.trees";

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<FigureTrees> s_shipped = new(ReadShipped);

    /// <summary>The trees that the bot is shipped with; read once, at first use.</summary>
    public static FigureTrees Shipped => s_shipped.Value;

    /// <summary>0 to 1.</summary>
    public double Probability(ReadOnlySpan<double> evidence)
    {
        var sum = 0.0;
        foreach (var tree in Trees) sum += tree.Outcome(evidence);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <exception cref="InvalidDataException">It is no such file, or was trained on other evidence.</exception>
    public static FigureTrees Read(Stream stream)
    {
        var trees = JsonSerializer.Deserialize<FigureTrees>(stream, s_options) ?? throw new InvalidDataException("Not a file of trees.");
        return trees.Names.SequenceEqual(FigureEvidence.Names) ? trees : throw new InvalidDataException("The trees were trained on other evidence.");
    }

    public static void Write(FigureTrees trees, Stream stream) => JsonSerializer.Serialize(stream, trees, s_options);

    private static FigureTrees ReadShipped()
    {
        using var stream = ShippedFile.Open(ShippedName);
        return Read(stream);
    }

    /// <summary>A tree; what is not a branch is a leaf.</summary>
    /// <param name="Asks">For each branch which number of the evidence it asks for.</param>
    /// <param name="Most">For each branch the most that leads to the left.</param>
    /// <param name="Left">For each branch the one that follows on the left, or a leaf: -1 for the first, -2 for the second.</param>
    /// <param name="Right">Likewise.</param>
    /// <param name="Leaves">The outcomes.</param>
    public sealed record Tree(int[] Asks, double[] Most, int[] Left, int[] Right, double[] Leaves)
    {
        public double Outcome(ReadOnlySpan<double> evidence)
        {
            var at = Asks.Length == 0 ? -1 : 0;
            while (at >= 0) at = evidence[Asks[at]] <= Most[at] ? Left[at] : Right[at];
            return Leaves[~at];
        }
    }
}
