using NewsBot.Articles;

namespace NewsBot.Digests.Watching;

/// <summary>An article that has just come in, with what is known of it.</summary>
internal sealed record NewArticle(Article Article, IReadOnlyList<Passage> Passages, IReadOnlyList<Quote> Quotes);
