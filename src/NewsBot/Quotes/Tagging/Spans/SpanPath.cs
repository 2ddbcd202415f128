namespace NewsBot.Quotes.Tagging.Spans;

/// <summary>
/// The best labelling of a window, by Viterbi's algorithm over labels and two memories: whether content was seen and whether the source lies behind.
/// There is at most one run of source words; a path that lacks content or source pays for it.
/// </summary>
internal sealed class SpanPath
{
    private const int Labels = SpanTagger.Labels;
    private const int States = Labels * 4; // label, source seen, content seen
    private const float Missing = 2; // what a path without content, or without source, pays

    private byte[] _back = [];
    private byte[] _labels = [];

    /// <summary>The labels, one per place; valid until the next call.</summary>
    /// <param name="chain">With its node and edge scores.</param>
    /// <param name="score">The sum of the scores on the path, without what it paid.</param>
    public ReadOnlySpan<byte> Best(Chain chain, out double score)
    {
        var length = chain.Length;
        if (_back.Length < length * States)
        {
            _back = new byte[length * States * 2];
            _labels = new byte[length * 2];
        }

        Span<float> best = stackalloc float[States];
        Span<float> next = stackalloc float[States];
        best.Fill(float.MinValue);
        for (var label = 0; label < Labels; label++) best[StateOf(label, label == (int)SpanLabel.Source, label == (int)SpanLabel.Content)] = chain.Nodes[label];

        for (var at = 1; at < length; at++)
        {
            next.Fill(float.MinValue);
            Step(chain, at, best, next);
            next.CopyTo(best);
        }

        var last = 0;
        var top = float.MinValue;
        for (var state = 0; state < States; state++)
        {
            if (best[state] == float.MinValue) continue;
            var paid = best[state] - Lacks(state);
            if (paid <= top) continue;
            top = paid;
            last = state;
        }

        score = best[last];
        for (var at = length - 1; at >= 0; at--)
        {
            _labels[at] = (byte)(last >> 2);
            last = _back[(at * States) + last];
        }

        return _labels.AsSpan(0, length);
    }

    private void Step(Chain chain, int at, ReadOnlySpan<float> best, Span<float> next)
    {
        for (var state = 0; state < States; state++)
        {
            if (best[state] == float.MinValue) continue;
            var earlier = state >> 2;
            for (var label = 0; label < Labels; label++)
            {
                var node = chain.Nodes[(at * Labels) + label];
                if (node <= Chain.Never) continue;
                var seen = (state & 2) != 0;
                if (label == (int)SpanLabel.Source && earlier != label && seen) continue;
                var to = StateOf(label, seen || label == (int)SpanLabel.Source, (state & 1) != 0 || label == (int)SpanLabel.Content);
                var score = best[state] + node + chain.Edges[(((at * Labels) + earlier) * Labels) + label];
                if (score <= next[to]) continue;
                next[to] = score;
                _back[(at * States) + to] = (byte)state;
            }
        }
    }

    private static float Lacks(int state) => ((state & 2) == 0 ? Missing : 0) + ((state & 1) == 0 ? Missing : 0);

    private static int StateOf(int label, bool source, bool content) => (label << 2) | (source ? 2 : 0) | (content ? 1 : 0);
}
