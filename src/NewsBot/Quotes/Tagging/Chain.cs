namespace NewsBot.Quotes.Tagging;

/// <summary>The scores of one sequence, and the sums over all its labellings. Buffers grow and are used again: one chain serves one thread.</summary>
internal sealed class Chain(int labels)
{
    /// <summary>The score of a label that a place cannot take.</summary>
    public const float Never = -1e6f;

    private float[] _alpha = [];
    private float[] _beta = [];
    private float[] _weights = [];

    /// <summary>How many labels there are.</summary>
    public int Labels { get; } = labels;

    /// <summary>How many places the sequence has.</summary>
    public int Length { get; private set; }

    /// <summary>The score of each label at each place: place times the number of labels plus the label.</summary>
    public float[] Nodes { get; private set; } = [];

    /// <summary>The score of each step into a place: (place times labels plus the earlier label) times labels plus the later one. The first place has none.</summary>
    public float[] Edges { get; private set; } = [];

    /// <summary>The logarithm of the sum over all labellings, after <see cref="Sum"/>.</summary>
    public double LogTotal { get; private set; }

    /// <summary>Makes room for a sequence; what was there is forgotten.</summary>
    public void Begin(int length)
    {
        Length = length;
        var size = length * Labels;
        if (Nodes.Length >= size) return;
        Nodes = new float[size * 2];
        Edges = new float[size * 2 * Labels];
        _alpha = new float[size * 2];
        _beta = new float[size * 2];
        _weights = new float[size * 2 * Labels];
    }

    /// <summary>Computes <see cref="LogTotal"/> and, for <see cref="Marginal"/>, the weight of every label and step.</summary>
    public void Sum()
    {
        var n = Labels;
        SumForward();
        for (var label = 0; label < n; label++) _beta[((Length - 1) * n) + label] = 1;
        for (var at = Length - 2; at >= 0; at--)
        {
            var total = 0f;
            for (var a = 0; a < n; a++)
            {
                var sum = 0f;
                for (var b = 0; b < n; b++) sum += _weights[((((at + 1) * n) + a) * n) + b] * _beta[((at + 1) * n) + b];
                _beta[(at * n) + a] = sum;
                total += sum;
            }

            if (total <= 0) continue;
            for (var a = 0; a < n; a++) _beta[(at * n) + a] /= total;
        }
    }

    /// <summary>The probability of a label at a place, after <see cref="Sum"/>.</summary>
    public float Marginal(int at, int label)
    {
        var total = 0f;
        for (var b = 0; b < Labels; b++) total += _alpha[(at * Labels) + b] * _beta[(at * Labels) + b];
        return total <= 0 ? 0 : _alpha[(at * Labels) + label] * _beta[(at * Labels) + label] / total;
    }

    /// <summary>The probabilities of each step into a place, earlier label times the number of labels plus the later, after <see cref="Sum"/>.</summary>
    public void StepMarginals(int at, Span<float> into)
    {
        var n = Labels;
        var total = 0f;
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                var value = _alpha[((at - 1) * n) + a] * _weights[(((at * n) + a) * n) + b] * _beta[(at * n) + b];
                into[(a * n) + b] = value;
                total += value;
            }
        }

        if (total <= 0) return;
        for (var i = 0; i < n * n; i++) into[i] /= total;
    }

    /// <summary>Computes <see cref="LogTotal"/> alone.</summary>
    public void SumForward()
    {
        var n = Labels;
        LogTotal = 0;
        for (var at = 0; at < Length; at++)
        {
            var top = float.MinValue;
            for (var b = 0; b < n; b++) top = Math.Max(top, Nodes[(at * n) + b]);
            var total = 0f;
            for (var b = 0; b < n; b++)
            {
                var node = MathF.Exp(Nodes[(at * n) + b] - top);
                var sum = at == 0 ? node : 0f;
                for (var a = 0; at > 0 && a < n; a++)
                {
                    var before = _alpha[((at - 1) * n) + a];
                    var weight = node == 0 || before == 0 ? 0 : node * MathF.Exp(Edges[(((at * n) + a) * n) + b]);
                    _weights[(((at * n) + a) * n) + b] = weight;
                    sum += before * weight;
                }

                _alpha[(at * n) + b] = sum;
                total += sum;
            }

            if (total <= 0) total = float.Epsilon;
            for (var b = 0; b < n; b++) _alpha[(at * n) + b] /= total;
            LogTotal += Math.Log(total) + top;
        }
    }
}
