using NewsBot.Embeddings;
using NewsBot.Text;

namespace NewsBot.Retrieval;

/// <summary>Words that stand for one another in a search, by the built-in vectors.</summary>
internal sealed class WordRelations(WordVectors vectors)
{
    private const double LeastSimilarity = 0.6;
    private const int MostWords = 24;

    /// <summary>The words that stand for a word, itself first; "pull … back" stands for words that may have others between them.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        if (SearchWords.Of(word) is not [var read]) return [word];

        var related = vectors.RelatedTo(read).TakeWhile(other => other.Similarity >= LeastSimilarity).Take(MostWords);
        return [word, .. related.Select(other => other.Word.Replace("_", " … ", StringComparison.Ordinal))];
    }
}
