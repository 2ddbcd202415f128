namespace NewsBot.Articles;

/// <summary>
/// A pointer to words of a stored article. It is valid only if the stored body with that hash has exactly those words there.
/// </summary>
public sealed record Citation
{
    public required string ArticleId { get; init; }

    /// <summary>See <see cref="Article.BodyHash"/>.</summary>
    public required string BodyHash { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The words as printed.</summary>
    public required string Words { get; init; }

    /// <summary>The citation of a span of an article's present body.</summary>
    public static Citation Of(Article article, TextSpan span) => new()
    {
        ArticleId = article.Id,
        BodyHash = article.BodyHash,
        Span = span,
        Words = span.Of(article.Body),
    };

    /// <summary>Whether the body has the cited words at the cited place.</summary>
    public bool HoldsIn(string body) =>
        Span.Start >= 0 && Span.Start < Span.End && Span.End <= body.Length
        && body.AsSpan(Span.Start, Span.Length).SequenceEqual(Words);
}
