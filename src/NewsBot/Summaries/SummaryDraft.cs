using NewsBot.Articles;
using NewsBot.Replies;
using NewsBot.Summaries.Traces;

namespace NewsBot.Summaries;

/// <summary>What the pipeline hands to a command: everything but the title and the lead.</summary>
internal sealed record SummaryDraft
{
    public static SummaryDraft Empty { get; } = new();

    /// <summary>The articles that the summary is of; empty where there are none.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    public IReadOnlyList<ReplyItem> Items { get; init; } = [];

    public IReadOnlyList<ReplyCitation> Citations { get; init; } = [];

    /// <summary>Whether a model worded the sentences; each was checked against the words that it cites.</summary>
    public bool IsReworded { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How it came about; null where there was nothing to make it of.</summary>
    public AnswerTrace? Trace { get; init; }
}
