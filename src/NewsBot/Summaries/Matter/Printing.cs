using NewsBot.Articles;

namespace NewsBot.Summaries.Matter;

/// <summary>A quotation as one article prints it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Quote">The quotation, its spans in that article's body.</param>
internal sealed record Printing(string ArticleId, Quote Quote);
