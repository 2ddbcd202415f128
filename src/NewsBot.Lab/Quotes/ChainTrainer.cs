using NewsBot.Quotes.Tagging;

namespace NewsBot.Lab.Quotes;

/// <summary>
/// Trains a linear-chain conditional random field by its log-likelihood with AdaGrad (Duchi, Hazan and Singer, 2011) on hashed features that occur at
/// least twice. One thread and a fixed order: the same samples give the same weights.
/// </summary>
internal sealed class ChainTrainer(ChainShape shape, int seed)
{
    private const float Rate = .0065f;
    private const float Epsilon = .01f;
    private const float Shrink = 1e-5f;
    private const float Settled = 1e-4f; // gradients below this change nothing worth the time
    private const int CountBits = 26;

    private readonly float[] _nodes = new float[shape.FreeLabels << shape.NodeBits];
    private readonly float[] _nodeSquares = new float[shape.FreeLabels << shape.NodeBits];
    private readonly float[] _edges = new float[shape.Labels * shape.Labels << shape.EdgeBits];
    private readonly float[] _edgeSquares = new float[shape.Labels * shape.Labels << shape.EdgeBits];
    private readonly Chain _chain = new(shape.Labels);

    /// <summary>Trains on the samples, which it changes: features seen once are struck out.</summary>
    public ChainModel Train(IReadOnlyList<ChainSample> samples, int epochs, Action<string> report)
    {
        StrikeRare(samples, sample => sample.Nodes);
        StrikeRare(samples, sample => sample.Edges);
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var i in order) loss += Learn(samples[i]);
            report($"epoch {epoch}: loss {loss / samples.Count:F4}");
        }

        return new ChainModel(Quantize(_nodes, shape.NodeBits, shape.FreeLabels), Quantize(_edges, shape.EdgeBits, shape.Labels * shape.Labels));
    }

    private static void StrikeRare(IReadOnlyList<ChainSample> samples, Func<ChainSample, uint[]> features)
    {
        const uint Mask = (1u << CountBits) - 1;
        var seen = new byte[1 << CountBits];
        foreach (var sample in samples)
        {
            foreach (var feature in features(sample))
            {
                ref var count = ref seen[feature & Mask];
                if (count < 2) count++;
            }
        }

        foreach (var sample in samples)
        {
            var row = features(sample);
            for (var i = 0; i < row.Length; i++)
            {
                if (seen[row[i] & Mask] < 2) row[i] = 0;
            }
        }
    }

    private double Learn(ChainSample sample)
    {
        Score(sample);
        _chain.Sum();
        var gold = LearnNodes(sample);
        return _chain.LogTotal - gold - LearnEdges(sample);
    }

    private void Score(ChainSample sample)
    {
        var length = sample.Labels.Length;
        _chain.Begin(length);
        var square = shape.Labels * shape.Labels;
        for (var at = 0; at < length; at++)
        {
            var scores = _chain.Nodes.AsSpan(at * shape.Labels, shape.Labels);
            scores.Fill(Chain.Never);
            if (sample.Labels[at] >= shape.FreeLabels) scores[sample.Labels[at]] = 0;
            else Add(_nodes, shape.NodeBits, sample.Nodes.AsSpan(at * shape.NodeFeatures, shape.NodeFeatures), scores[..shape.FreeLabels]);
            if (at > 0) Add(_edges, shape.EdgeBits, sample.Edges.AsSpan(at * shape.EdgeFeatures, shape.EdgeFeatures), _chain.Edges.AsSpan(at * square, square));
        }
    }

    private static void Add(float[] weights, int bits, ReadOnlySpan<uint> features, Span<float> scores)
    {
        var mask = (1u << bits) - 1;
        scores.Clear();
        foreach (var feature in features)
        {
            if (feature == 0) continue;
            var row = weights.AsSpan((int)(feature & mask) * scores.Length, scores.Length);
            for (var label = 0; label < row.Length; label++) scores[label] += row[label];
        }
    }

    private double LearnNodes(ChainSample sample)
    {
        var gold = 0.0;
        Span<float> gradient = stackalloc float[shape.FreeLabels];
        for (var at = 0; at < sample.Labels.Length; at++)
        {
            var right = sample.Labels[at];
            gold += _chain.Nodes[(at * shape.Labels) + right];
            if (right >= shape.FreeLabels) continue;
            for (var label = 0; label < gradient.Length; label++) gradient[label] = _chain.Marginal(at, label) - (label == right ? 1 : 0);
            Update(_nodes, _nodeSquares, shape.NodeBits, sample.Nodes.AsSpan(at * shape.NodeFeatures, shape.NodeFeatures), gradient);
        }

        return gold;
    }

    private double LearnEdges(ChainSample sample)
    {
        var gold = 0.0;
        var square = shape.Labels * shape.Labels;
        Span<float> gradient = stackalloc float[square];
        for (var at = 1; at < sample.Labels.Length; at++)
        {
            var right = (sample.Labels[at - 1] * shape.Labels) + sample.Labels[at];
            gold += _chain.Edges[(at * square) + right];
            _chain.StepMarginals(at, gradient);
            gradient[right] -= 1;
            Update(_edges, _edgeSquares, shape.EdgeBits, sample.Edges.AsSpan(at * shape.EdgeFeatures, shape.EdgeFeatures), gradient);
        }

        return gold;
    }

    private static void Update(float[] weights, float[] squares, int bits, ReadOnlySpan<uint> features, ReadOnlySpan<float> gradient)
    {
        var settled = true;
        foreach (var value in gradient) settled &= Math.Abs(value) < Settled;
        if (settled) return;

        var mask = (1u << bits) - 1;
        foreach (var feature in features)
        {
            if (feature == 0) continue;
            var row = (int)(feature & mask) * gradient.Length;
            for (var label = 0; label < gradient.Length; label++)
            {
                if (Math.Abs(gradient[label]) < Settled) continue;
                ref var weight = ref weights[row + label];
                var slope = gradient[label] + (Shrink * weight);
                ref var sum = ref squares[row + label];
                sum += slope * slope;
                weight -= Rate * slope / MathF.Sqrt(sum + Epsilon);
            }
        }
    }

    private static FeatureTable Quantize(float[] weights, int bits, int labels)
    {
        var top = weights.Max(Math.Abs);
        var scale = top > 0 ? top / sbyte.MaxValue : 1;
        return new FeatureTable(bits, labels, scale, Array.ConvertAll(weights, weight => (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127)));
    }
}
