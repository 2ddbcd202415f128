namespace NewsBot.Articles;

/// <summary>A piece of an article's body that is searched and cited as one: whole sentences of one or more whole paragraphs.</summary>
public sealed record Passage
{
    /// <summary>See <see cref="ArticleIdentity.PassageId"/>.</summary>
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>Its place among the article's passages, from 0.</summary>
    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The sentences inside it, in order, each within <see cref="Span"/>.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; init; }
}
