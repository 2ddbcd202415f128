using NewsBot.Articles;

namespace NewsBot.Retrieval;

/// <summary>A quotation that was found.</summary>
/// <param name="Quote">The quotation.</param>
/// <param name="Article">The article that prints it.</param>
internal sealed record QuoteHit(Quote Quote, Article Article);
