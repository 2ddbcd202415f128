namespace NewsBot.Lab.Quotes;

/// <summary>One annotated attribution; offsets in code points.</summary>
internal sealed record GoldQuote
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public IReadOnlyList<IReadOnlyList<int>>? Spans { get; init; }

    public int? SpeakerStart { get; init; }

    public int? SpeakerEnd { get; init; }

    public int? CueStart { get; init; }

    public int? CueEnd { get; init; }
}
