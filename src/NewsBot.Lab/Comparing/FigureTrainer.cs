using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using NewsBot.Desk.Comparing.Matching;

namespace NewsBot.Lab.Comparing;

/// <summary>Trains the trees that tell whether two figures are about one thing, by gradient boosting (Friedman, 2001). One thread and a fixed order: the same samples give the same trees.</summary>
internal static class FigureTrainer
{
    public static FigureTrees Train(IReadOnlyList<FigureSample> samples)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Evidence)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FigureEvidence.Names.Count);
        var data = context.Data.LoadFromEnumerable(samples.Select(sample => new Row { Evidence = [.. sample.Evidence.Select(value => (float)value)], AreOne = sample.AreOne, Weight = sample.Weight }), schema);
        var trained = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(Row.AreOne),
            FeatureColumnName = nameof(Row.Evidence),
            ExampleWeightColumnName = nameof(Row.Weight),
            NumberOfTrees = 180,
            NumberOfLeaves = 10,
            MinimumExampleCountPerLeaf = 8,
            LearningRate = .08,
            FeatureFraction = .6,
            BaggingSize = 1,
            BaggingExampleFraction = .7,
            NumberOfThreads = 1,
            Seed = 1,
            FeatureSelectionSeed = 1,
        }).Fit(data).Model;
        var calibrator = trained.Calibrator;
        var (slope, offset) = (-calibrator.Slope, -calibrator.Offset);
        var ensemble = trained.SubModel.TrainedTreeEnsemble;
        var trees = ensemble.Trees.Zip(ensemble.TreeWeights, (tree, weight) => new FigureTrees.Tree(
            [.. tree.NumericalSplitFeatureIndexes],
            [.. tree.NumericalSplitThresholds.Select(threshold => Math.Round(threshold, 5))],
            [.. tree.LeftChild],
            [.. tree.RightChild],
            [.. tree.LeafValues.Select(leaf => Math.Round(leaf * weight * slope, 5))])).ToList();
        return new(FigureEvidence.Names, [new([], [], [], [], [Math.Round((ensemble.Bias * slope) + offset, 5)]), .. trees]);
    }

    private sealed class Row
    {
        public float[] Evidence { get; set; } = [];

        public bool AreOne { get; set; }

        public float Weight { get; set; }
    }
}
