using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging.Cues;

namespace NewsBot.Quotes.Tagging.Spans;

/// <summary>Given a cue, labels the words around it as its content, its source or neither.</summary>
internal sealed class SpanTagger(ChainModel model)
{
    /// <summary>How many labels the chain has.</summary>
    public const int Labels = 4;

    private readonly Chain _chain = new(Labels);
    private readonly SpanPath _path = new();

    /// <summary>The best labels of a window, one per token.</summary>
    /// <param name="tokens">The article.</param>
    /// <param name="features">Turned to the window's cue by this call.</param>
    /// <param name="window">Where to look.</param>
    /// <param name="logProbability">The probability of the labels, as a logarithm.</param>
    public ReadOnlySpan<byte> Label(ArticleTokens tokens, SpanFeatures features, CueWindow window, out double logProbability)
    {
        _chain.Begin(window.Length);
        features.Turn(window);
        Span<uint> node = stackalloc uint[SpanFeatures.NodeCount];
        Span<uint> edge = stackalloc uint[SpanFeatures.EdgeCount];
        for (var i = 0; i < window.Length; i++)
        {
            var at = window.First + i;
            var scores = _chain.Nodes.AsSpan(i * Labels, Labels);
            if (window.Cue.Contains(at))
            {
                scores.Fill(Chain.Never);
                scores[(int)SpanLabel.Cue] = 0;
            }
            else
            {
                features.Node(at, node);
                model.Nodes.Score(node, scores[..3]);
                scores[(int)SpanLabel.Cue] = Chain.Never;
            }

            if (i == 0) continue;
            features.Edge(at, edge);
            model.Edges.Score(edge, _chain.Edges.AsSpan(i * Labels * Labels, Labels * Labels));
        }

        var labels = _path.Best(_chain, out var score);
        _chain.SumForward();
        logProbability = score - _chain.LogTotal;
        return labels;
    }
}
