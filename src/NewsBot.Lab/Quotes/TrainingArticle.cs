using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging;
using NewsBot.Quotes.Tagging.Cues;

namespace NewsBot.Lab.Quotes;

/// <summary>An annotated text in tokens: its cues, and for each cue what it governs.</summary>
internal sealed class TrainingArticle
{
    private readonly int[] _tokenAt;

    public TrainingArticle(GoldArticle article)
    {
        Tokens = new ArticleTokens(article.Text);
        _tokenAt = TokenAtCodePoint(article.Text);
        foreach (var quote in article.Quotes)
        {
            if (RangeOf(quote.CueStart, quote.CueEnd) is not { } cue) continue;
            var source = RangeOf(quote.SpeakerStart, quote.SpeakerEnd);
            foreach (var span in quote.Spans ?? [[quote.Start, quote.End]])
            {
                if (RangeOf(span[0], span[1]) is { } content) Add(cue, source, content);
            }
        }
    }

    public ArticleTokens Tokens { get; }

    /// <summary>What each cue governs; two attributions with one cue are one.</summary>
    public SortedDictionary<int, TrainingCue> Cues { get; } = [];

    /// <summary>The labels of the cue tagger, one per token.</summary>
    public byte[] CueLabels()
    {
        var labels = new byte[Tokens.Count];
        foreach (var cue in Cues.Values)
        {
            for (var i = cue.Range.First; i < cue.Range.End; i++) labels[i] = (byte)(i == cue.Range.First ? CueLabel.Begin : CueLabel.Inside);
        }

        return labels;
    }

    /// <summary>The cue that shares most words with a range; null where none shares any.</summary>
    public TrainingCue? CueAt(TokenRange range)
    {
        TrainingCue? best = null;
        var most = 0;
        foreach (var cue in Cues.Values)
        {
            var shared = Math.Min(cue.Range.End, range.End) - Math.Max(cue.Range.First, range.First);
            if (shared > most) (best, most) = (cue, shared);
        }

        return best;
    }

    private void Add(TokenRange cue, TokenRange? source, TokenRange content)
    {
        if (!Cues.TryGetValue(cue.First, out var known)) Cues[cue.First] = known = new TrainingCue(cue, source);
        known.Content.Add(content);
    }

    private TokenRange? RangeOf(int? start, int? end)
    {
        if (start is not { } from || end is not { } to) return null;
        var first = int.MaxValue;
        var last = -1;
        for (var at = from; at < to && at < _tokenAt.Length; at++)
        {
            if (_tokenAt[at] < 0) continue;
            first = Math.Min(first, _tokenAt[at]);
            last = Math.Max(last, _tokenAt[at]);
        }

        return last < 0 ? null : new TokenRange(first, last + 1);
    }

    private int[] TokenAtCodePoint(string text)
    {
        var points = new CodePoints(text);
        var tokenAt = new int[points.At(text.Length) + 1];
        Array.Fill(tokenAt, -1);
        for (var token = 0; token < Tokens.Count; token++)
        {
            for (var i = Tokens.Tokens[token].Start; i < Tokens.Tokens[token].End; i++) tokenAt[points.At(i)] = token;
        }

        return tokenAt;
    }
}
