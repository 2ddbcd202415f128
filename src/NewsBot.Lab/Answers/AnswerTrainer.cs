using NewsBot.Answers.Evidence;

namespace NewsBot.Lab.Answers;

/// <summary>Trains the weights of an answer's evidence by logistic regression with a ridge, by Newton's method. The same samples give the same weights.</summary>
internal static class AnswerTrainer
{
    private const double Ridge = 33; // on the weights of numbers brought to one spread; chosen by cross-validation
    private const double OfAnswer = 3; // what a sentence that answers weighs against one that does not, of which there are a hundred
    private const int Steps = 12;

    public static AnswerWeights Train(IReadOnlyList<AnswerSample> samples)
    {
        var count = AnswerEvidence.Names.Count;
        var means = Enumerable.Range(0, count).Select(i => samples.Average(sample => sample.Evidence[i])).ToArray();
        var spreads = Enumerable.Range(0, count).Select(i => Math.Sqrt(samples.Average(sample => Math.Pow(sample.Evidence[i] - means[i], 2)))).Select(spread => spread > 1e-9 ? spread : double.PositiveInfinity).ToArray();
        var rows = samples.Select(sample => (double[])[.. sample.Evidence.Select((value, i) => (value - means[i]) / spreads[i]), 1]).ToArray();
        var weights = new double[count + 1];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[count + 1];
            var curvature = new double[count + 1, count + 1];
            for (var i = 0; i < count; i++)
            {
                gradient[i] = -Ridge * weights[i];
                curvature[i, i] = Ridge;
            }

            for (var at = 0; at < rows.Length; at++) Add(rows[at], samples[at].Answers, weights, gradient, curvature);
            var change = Solve(curvature, gradient);
            for (var i = 0; i <= count; i++) weights[i] += change[i];
        }

        var plain = Enumerable.Range(0, count).Select(i => weights[i] / spreads[i]).ToArray();
        return new(AnswerEvidence.Names, [.. plain.Select(weight => Math.Round(weight, 5))], Math.Round(weights[count] - plain.Zip(means, (weight, mean) => weight * mean).Sum(), 5));
    }

    private static void Add(double[] row, bool answers, double[] weights, double[] gradient, double[,] curvature)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++) sum += row[i] * weights[i];
        var probability = 1 / (1 + Math.Exp(-sum));
        var worth = answers ? OfAnswer : 1;
        var error = worth * ((answers ? 1 : 0) - probability);
        var bend = worth * probability * (1 - probability);
        for (var i = 0; i < row.Length; i++)
        {
            gradient[i] += error * row[i];
            var bent = bend * row[i];
            if (bent != 0) for (var j = 0; j <= i; j++) curvature[i, j] += bent * row[j];
        }
    }

    /// <summary>Solves a symmetric system of which the lower half is given, by Cholesky's method; the matrix is overwritten.</summary>
    private static double[] Solve(double[,] lower, double[] right)
    {
        var count = right.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = lower[i, j];
                for (var k = 0; k < j; k++) sum -= lower[i, k] * lower[j, k];
                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[j, j];
            }
        }

        var solved = new double[count];
        for (var i = 0; i < count; i++)
        {
            var sum = right[i];
            for (var k = 0; k < i; k++) sum -= lower[i, k] * solved[k];
            solved[i] = sum / lower[i, i];
        }

        for (var i = count - 1; i >= 0; i--)
        {
            var sum = solved[i];
            for (var k = i + 1; k < count; k++) sum -= lower[k, i] * solved[k];
            solved[i] = sum / lower[i, i];
        }

        return solved;
    }
}
