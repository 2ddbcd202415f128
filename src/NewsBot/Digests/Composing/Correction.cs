using NewsBot.Replies;
using NewsBot.Storage.Digests;

namespace NewsBot.Digests.Composing;

/// <summary>Words of one article that a posted message rests on and that no longer stand there.</summary>
internal sealed record Correction
{
    /// <summary>The message that used them.</summary>
    public required Post Post { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The article's headline; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>As they were printed, at least one.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Whether the whole article was withdrawn.</summary>
    public required bool IsWithdrawn { get; init; }

    private const int LongestWords = 160;

    /// <summary>What happened, in one sentence: the words that were used are shown, for they were posted.</summary>
    public string Sentence
    {
        get
        {
            var words = Words[0].Length <= LongestWords ? Words[0] : $"{Words[0][..Words[0].LastIndexOf(' ', LongestWords)]} …";
            var more = Words.Count > 1 ? $" (and {Words.Count - 1} more places)" : "";
            var article = Title is "" ? $"article {ArticleId}" : $"“{ReadableText.OneLine(Title)}”";
            return IsWithdrawn
                ? $"{article} was withdrawn; this used its words “{words}”{more}."
                : $"{article} no longer prints “{words}”{more}; /source id:{ArticleId} shows what it says now and what it said.";
        }
    }
}
