using System.Globalization;
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
            var words = Words[0].Length <= LongestWords ? Words[0] : $"{Beginning(Words[0])} …";
            var more = Words.Count > 1 ? $" (and {Words.Count - 1} more places)" : "";
            var article = Title is "" ? $"article {ArticleId}" : $"“{ReadableText.OneLine(Title)}”";
            return IsWithdrawn
                ? $"{article} was withdrawn; this used its words “{words}”{more}."
                : $"{article} no longer prints “{words}”{more}; /source id:{ArticleId} shows what it says now and what it said.";
        }
    }

    // Whole words; whole letters where the script parts no words.
    private static string Beginning(string words)
    {
        var space = words.LastIndexOf(' ', LongestWords);
        if (space > LongestWords / 2) return words[..space];

        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(words, end) is var next && next <= LongestWords) end = next;
        return words[..end];
    }
}
