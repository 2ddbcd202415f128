using NewsBot.Articles;

namespace NewsBot.Storage.Filters;

/// <summary>Which quotations count; applied inside every search. What is not set does not restrict.</summary>
internal sealed record QuoteFilter
{
    public ArticleFilter Articles { get; init; } = ArticleFilter.None;

    /// <summary>Words that must all occur in the speaker's name, role or printed source.</summary>
    public IReadOnlyList<string> SpeakerWords { get; init; } = [];

    /// <summary>Empty: any kind.</summary>
    public IReadOnlyList<QuoteKind> Kinds { get; init; } = [];
}
