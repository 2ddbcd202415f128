namespace NewsBot.Lab.Comparing;

/// <summary>Two figures, and whether they are about one thing.</summary>
/// <param name="Weight">What it counts in training.</param>
internal sealed record FigureSample(double[] Evidence, bool AreOne, float Weight);
