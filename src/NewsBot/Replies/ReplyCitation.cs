using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Replies;

/// <summary>One numbered source of a reply: a checked <see cref="Citation"/> with the facts of its article.</summary>
public sealed record ReplyCitation
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required Citation Citation { get; init; }

    /// <summary>The passage that holds the words; null where the whole article is meant.</summary>
    public string? PassageId { get; init; }

    /// <summary>As printed; null where the article prints none.</summary>
    public string? Outlet { get; init; }

    public required string Title { get; init; }

    /// <summary>The byline; null where there is none.</summary>
    public string? Author { get; init; }

    public DateEvidence? Date { get; init; }

    public string? Url { get; init; }

    /// <summary>What to call a source: its outlet, else that it prints none, with the article's id to tell two such apart.</summary>
    public static string OutletLabel(string? outlet, string articleId) => outlet ?? $"unnamed outlet ({articleId})";
}
