namespace NewsBot.Retrieval.Ranking;

/// <summary>
/// How much each sign of a match counts beside the words themselves. One set serves every collection: chosen on five and
/// checked by leaving each of them out in turn (docs/measurements.md).
/// </summary>
internal sealed record RankingWeights
{
    /// <summary>The words, their meaning and their order together.</summary>
    public static RankingWeights Hybrid { get; } = new();

    /// <summary>BM25 alone.</summary>
    public static RankingWeights Keyword { get; } = new()
    {
        Related = 0,
        Pairs = 0,
        Near = 0,
        Lead = 0,
        Title = 0,
        Meaning = 0,
        Model = 0,
        Feedback = 0,
    };

    /// <summary>Nearness in meaning alone.</summary>
    public static RankingWeights Vector { get; } = Keyword with { Words = 0, Meaning = 1 };

    /// <summary>Of the words of the query that the text has.</summary>
    public double Words { get; init; } = 1;

    /// <summary>Of related words, where the text lacks the query's own.</summary>
    public double Related { get; init; } = 0.6;

    /// <summary>Of neighbouring words of the query that are neighbours in the text.</summary>
    public double Pairs { get; init; } = 0.4;

    /// <summary>Of neighbouring words of the query that stand near each other in the text.</summary>
    public double Near { get; init; } = 0.25;

    /// <summary>Of words in the lead of a text, in a collection of long ones.</summary>
    public double Lead { get; init; } = 0.5;

    /// <summary>Of words in the title.</summary>
    public double Title { get; init; } = 0.35;

    /// <summary>Of nearness to the query, as a share of the best text's score by words.</summary>
    public double Meaning { get; init; } = 0.6;

    /// <summary>Of nearness to the query by the vectors of a configured model, as the same share. Not measured: no such model is at hand here.</summary>
    public double Model { get; init; } = 0.6;

    /// <summary>Of nearness to the texts that match best by words, as the same share.</summary>
    public double Feedback { get; init; } = 0.2;

    /// <summary>All signs of a text together.</summary>
    public double Score(RankingSigns signs) =>
        (Words * signs.Words) + (Related * signs.Related) + (Pairs * signs.Pairs) + (Near * signs.Near)
        + (Lead * signs.Lead) + (Title * signs.Title) + (Meaning * signs.Meaning) + (Model * signs.Model) + (Feedback * signs.Feedback);
}
