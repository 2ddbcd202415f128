namespace NewsBot.Summaries;

/// <summary>How much a reader wants.</summary>
internal enum SummaryLength
{
    Short,
    Normal,
    Long,
}
