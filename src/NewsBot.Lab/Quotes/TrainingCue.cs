using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Tagging;
using NewsBot.Quotes.Tagging.Cues;
using NewsBot.Quotes.Tagging.Spans;

namespace NewsBot.Lab.Quotes;

/// <summary>An annotated cue with what it governs.</summary>
internal sealed class TrainingCue(TokenRange range, TokenRange? source)
{
    public TokenRange Range { get; } = range;

    public List<TokenRange> Content { get; } = [];

    /// <summary>The labels of the span tagger for a window around a cue found where this one is.</summary>
    public byte[] Labels(CueWindow window)
    {
        var labels = new byte[window.Length];
        foreach (var content in Content) Fill(labels, window, content, SpanLabel.Content);
        if (source is { } named) Fill(labels, window, named, SpanLabel.Source);
        Fill(labels, window, window.Cue, SpanLabel.Cue);
        return labels;
    }

    private static void Fill(byte[] labels, CueWindow window, TokenRange range, SpanLabel label)
    {
        for (var i = Math.Max(range.First, window.First); i < Math.Min(range.End, window.End); i++) labels[i - window.First] = (byte)label;
    }
}
