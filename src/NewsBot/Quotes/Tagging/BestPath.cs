namespace NewsBot.Quotes.Tagging;

/// <summary>The best labelling of a chain, by Viterbi's algorithm.</summary>
internal static class BestPath
{
    public static byte[] Of(Chain chain)
    {
        var n = chain.Labels;
        var length = chain.Length;
        var path = new byte[length];
        if (length == 0) return path;

        var back = new byte[length * n];
        Span<float> best = stackalloc float[n];
        Span<float> next = stackalloc float[n];
        chain.Nodes.AsSpan(0, n).CopyTo(best);
        for (var at = 1; at < length; at++)
        {
            for (var b = 0; b < n; b++)
            {
                var top = float.MinValue;
                for (var a = 0; a < n; a++)
                {
                    var score = best[a] + chain.Edges[(((at * n) + a) * n) + b];
                    if (score <= top) continue;
                    top = score;
                    back[(at * n) + b] = (byte)a;
                }

                next[b] = top + chain.Nodes[(at * n) + b];
            }

            next.CopyTo(best);
        }

        byte last = 0;
        for (byte label = 1; label < n; label++)
        {
            if (best[label] > best[last]) last = label;
        }

        for (var at = length - 1; at >= 0; at--)
        {
            path[at] = last;
            last = back[(at * n) + last];
        }

        return path;
    }
}
