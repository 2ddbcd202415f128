using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Desk;

/// <summary>What the archive prints on a topic, of some days, or both.</summary>
/// <param name="Topic">Null: everything of the days.</param>
/// <param name="Articles">Best first with a topic, else newest first; empty where there is nothing.</param>
/// <param name="Passages">The passages that the topic found; empty without a topic.</param>
internal sealed record Coverage(string? Topic, IReadOnlyList<Article> Articles, IReadOnlyList<Passage> Passages)
{
    private readonly HashSet<string> _stems = Topic is null ? [] : [.. WordRuns.Folded(Topic).Where(word => !FunctionWords.Contains(word)).Select(PorterStemmer.Stem)];

    /// <summary>Whether a sentence of one of the articles is on the topic: it stands in a passage that was found, or has a word of the topic.</summary>
    public bool Holds(Article article, TextSpan sentence) =>
        Topic is null
        || Passages.Any(passage => passage.ArticleId == article.Id && passage.Span.Contains(sentence))
        || WordRuns.Folded(sentence.Of(article.Body)).Any(word => _stems.Contains(PorterStemmer.Stem(word)));
}
