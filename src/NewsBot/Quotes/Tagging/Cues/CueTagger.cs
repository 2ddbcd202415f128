using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Tagging.Cues;

/// <summary>Finds the reporting words of an article, paragraph by paragraph.</summary>
internal sealed class CueTagger(ChainModel model)
{
    private const int Labels = 3;

    /// <summary>Added to the score of a cue's first word: more gives more cues, fewer of them right.</summary>
    private const float Bias = .6f;

    /// <summary>The cues, in order and apart.</summary>
    public List<CueCandidate> Find(ArticleTokens tokens)
    {
        var cues = new List<CueCandidate>();
        var features = new CueFeatures(tokens);
        var chain = new Chain(Labels);
        Span<uint> node = stackalloc uint[CueFeatures.NodeCount];
        Span<uint> edge = stackalloc uint[CueFeatures.EdgeCount];
        for (var p = 0; p < tokens.ParagraphCount; p++)
        {
            var first = tokens.ParagraphStart(p);
            var length = tokens.ParagraphEnd(p) - first;
            chain.Begin(length);
            for (var i = 0; i < length; i++)
            {
                node.Clear();
                features.Node(first + i, node);
                var scores = chain.Nodes.AsSpan(i * Labels, Labels);
                model.Nodes.Score(node, scores);
                scores[(int)CueLabel.Begin] += Bias;
                if (i == 0)
                {
                    scores[(int)CueLabel.Inside] = Chain.Never;
                    continue;
                }

                features.Edge(first + i, edge);
                var steps = chain.Edges.AsSpan(i * Labels * Labels, Labels * Labels);
                model.Edges.Score(edge, steps);
                steps[((int)CueLabel.Outside * Labels) + (int)CueLabel.Inside] = Chain.Never;
            }

            Read(chain, first, cues);
        }

        return cues;
    }

    private static void Read(Chain chain, int first, List<CueCandidate> cues)
    {
        var path = BestPath.Of(chain);
        var summed = false;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != (byte)CueLabel.Begin) continue;
            if (!summed) chain.Sum();
            summed = true;
            var end = i + 1;
            while (end < path.Length && path[end] == (byte)CueLabel.Inside) end++;
            var sure = Math.Max(1e-6, chain.Marginal(i, (int)CueLabel.Begin));
            cues.Add(new CueCandidate(new TokenRange(first + i, first + end), Math.Log(sure)));
            i = end - 1;
        }
    }
}
