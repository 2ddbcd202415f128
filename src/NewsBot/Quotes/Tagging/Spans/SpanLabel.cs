namespace NewsBot.Quotes.Tagging.Spans;

/// <summary>What a token is to one cue.</summary>
internal enum SpanLabel : byte
{
    None,
    Source,
    Content,

    /// <summary>It belongs to the cue itself: given, never predicted.</summary>
    Cue,
}
