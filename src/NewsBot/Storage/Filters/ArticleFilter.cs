using NewsBot.Articles;

namespace NewsBot.Storage.Filters;

/// <summary>Which articles count; applied inside every search. What is not set does not restrict.</summary>
internal sealed record ArticleFilter
{
    public static ArticleFilter None { get; } = new();

    /// <summary>The first day: of the best publication date, or of the day the article reports on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, itself included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words of the outlet's name, in any letter case.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only articles of these ids; null: any.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>
    /// Only what was published by the end of that day, and was read in by then where its date is unknown; not what was replaced by other words later.
    /// </summary>
    public DateOnly? AsOf { get; init; }
}
