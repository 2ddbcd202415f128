using NewsBot.Articles;
using NewsBot.Retrieval;

namespace NewsBot.Desk;

/// <summary>What the archive prints on a topic, of some days, or both.</summary>
/// <param name="Topic">Null: everything of the days.</param>
/// <param name="Articles">Best first with a topic, else newest first; empty where there is nothing.</param>
/// <param name="Passages">The passages that the topic found; empty without a topic.</param>
internal sealed record Coverage(Topic? Topic, IReadOnlyList<Article> Articles, IReadOnlyList<Passage> Passages)
{
    // A sentence that says less of a topic than this only stands beside it.
    private const double LeastShare = .5;

    /// <summary>Whether a sentence of one of the articles is near the topic: it stands in a passage that was found, or has a word of the topic.</summary>
    public bool Holds(Article article, TextSpan sentence) =>
        Topic is null
        || Passages.Any(passage => passage.ArticleId == article.Id && passage.Span.Contains(sentence))
        || Topic.Share(sentence.Of(article.Body)) > 0;

    /// <summary>Whether a sentence is on the topic itself: it has half of its words, or of those that stand for them.</summary>
    public bool Says(string sentence) => Topic is null || Topic.Share(sentence) >= LeastShare;
}
