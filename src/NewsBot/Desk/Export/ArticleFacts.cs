using NewsBot.Articles;
using NewsBot.Storage.Writing;

namespace NewsBot.Desk.Export;

/// <summary>An article with everything that the archive knows of it.</summary>
internal sealed record ArticleFacts
{
    public required Article Article { get; init; }

    public required IReadOnlyList<Quote> Quotes { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<EarlierVersion> Earlier { get; init; }

    /// <summary>Ids of the other articles on the same story.</summary>
    public required IReadOnlyList<string> SameStory { get; init; }

    /// <summary>Ids of articles with nearly the same text.</summary>
    public required IReadOnlyList<string> Copies { get; init; }

    /// <summary>From 1.</summary>
    public int Version => Earlier.Count == 0 ? 1 : Earlier[0].Version + 1;
}
