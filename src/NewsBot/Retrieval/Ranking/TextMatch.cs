namespace NewsBot.Retrieval.Ranking;

/// <summary>What a query finds in one text; one entry for each term of the query.</summary>
/// <param name="length">How many words the text has, title included.</param>
/// <param name="titleLength">How many words its title has.</param>
/// <param name="occurrences">How often each term stands in it.</param>
/// <param name="titleOccurrences">How often each term stands in its title.</param>
/// <param name="leadOccurrences">How often each term stands in its lead.</param>
/// <param name="substitutes">The closest related word for each term that does not stand in it; similarity 0 where there is none.</param>
/// <param name="positions">The words of the query where they stand: word number and term, in order.</param>
internal sealed class TextMatch(
    int length,
    int titleLength,
    int[] occurrences,
    int[] titleOccurrences,
    int[] leadOccurrences,
    Embeddings.RelatedWord[] substitutes,
    IReadOnlyList<TermPosition> positions)
{
    public int Length => length;

    public int TitleLength => titleLength;

    public IReadOnlyList<int> Occurrences => occurrences;

    public IReadOnlyList<int> TitleOccurrences => titleOccurrences;

    public IReadOnlyList<int> LeadOccurrences => leadOccurrences;

    public IReadOnlyList<Embeddings.RelatedWord> Substitutes => substitutes;

    public IReadOnlyList<TermPosition> Positions => positions;
}
