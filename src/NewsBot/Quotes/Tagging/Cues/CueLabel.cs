namespace NewsBot.Quotes.Tagging.Cues;

/// <summary>What a token is to the reporting words.</summary>
internal enum CueLabel : byte
{
    Outside,
    Begin,
    Inside,
}
