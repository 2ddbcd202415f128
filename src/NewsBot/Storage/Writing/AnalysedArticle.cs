using NewsBot.Articles;

namespace NewsBot.Storage.Writing;

/// <summary>An article with everything that is derived from its body: what the archive keeps as one.</summary>
internal sealed record AnalysedArticle
{
    public required Article Article { get; init; }

    /// <summary>In order; together they hold every sentence of the body.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>In the order of their places in the body.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>In the order of their places in the body.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The version of the analysers that derived it; another one analyses the article anew.</summary>
    public required int Analysis { get; init; }
}
