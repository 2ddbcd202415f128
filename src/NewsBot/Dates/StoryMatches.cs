using NewsBot.Articles;

namespace NewsBot.Dates;

/// <summary>Texts prepared for comparison, kept while the same ones are compared over and over. Not for use by several threads.</summary>
internal sealed class StoryMatches
{
    private const int Most = 1000; // some 30 KB each

    private readonly Dictionary<string, StoryMatch> _known = new(StringComparer.Ordinal);

    public StoryMatch Of(Article article)
    {
        if (_known.TryGetValue(article.BodyHash, out var known)) return known;
        if (_known.Count == Most) _known.Clear();

        return _known[article.BodyHash] = StoryMatch.Of(article.Body);
    }
}
