namespace NewsBot.Retrieval.Indexes;

/// <summary>What a ranking needs to know of all texts together.</summary>
/// <param name="Count">How many texts there are.</param>
/// <param name="MeanLength">Their mean length in words, title included.</param>
/// <param name="MedianLength">Their median length in words, title included.</param>
/// <param name="MeanTitleLength">The mean length of their titles in words; 0 where none has a title.</param>
internal sealed record IndexStatistics(long Count, double MeanLength, double MedianLength, double MeanTitleLength);
