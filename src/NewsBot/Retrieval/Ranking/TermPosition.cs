namespace NewsBot.Retrieval.Ranking;

/// <summary>Where a word of a query stands in a text.</summary>
/// <param name="Word">The number of the word in the text, from 0.</param>
/// <param name="Term">The place of the term in the query.</param>
internal readonly record struct TermPosition(int Word, int Term);
