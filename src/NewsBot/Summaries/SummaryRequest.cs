using NewsBot.Storage.Filters;

namespace NewsBot.Summaries;

/// <summary>What a summary is asked of.</summary>
internal sealed record SummaryRequest
{
    /// <summary>Null: everything that passes the filter.</summary>
    public string? Topic { get; init; }

    public required ArticleFilter Filter { get; init; }

    public SummaryLength Length { get; init; } = SummaryLength.Normal;

    /// <summary>Sentences among the key points at most.</summary>
    public int MostPoints => Length switch { SummaryLength.Short => 4, SummaryLength.Long => 14, _ => 8 };

    /// <summary>Statements under "Who said what" at most.</summary>
    public int MostStatements => Length switch { SummaryLength.Short => 3, SummaryLength.Long => 10, _ => 5 };
}
