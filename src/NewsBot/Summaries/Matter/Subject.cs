using NewsBot.Storage.Filters;
using NewsBot.Summaries.Sentences;

namespace NewsBot.Summaries.Matter;

/// <summary>What the step "understand" makes of what was asked.</summary>
internal sealed record Subject
{
    /// <summary>The topic or question as typed; null where days alone were named.</summary>
    public string? Text { get; init; }

    public bool IsQuestion { get; init; }

    public ArticleFilter Filter { get; init; } = ArticleFilter.None;

    /// <summary>What a summary is to be about; empty: everything that passes the filter, or a question, which is read by itself.</summary>
    public IReadOnlyList<WantedPhrase> Phrases { get; init; } = [];

    /// <summary>Sentences among the key points at most.</summary>
    public int MostPoints { get; init; }

    /// <summary>Statements under "Who said what" at most.</summary>
    public int MostStatements { get; init; }
}
