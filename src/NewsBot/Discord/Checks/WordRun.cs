using NewsBot.Articles;

namespace NewsBot.Discord.Checks;

/// <summary>The words of a text, to compare what people paste with what was printed: marks, spaces, case and typography do not count.</summary>
/// <param name="Words">Lower-case, in order.</param>
/// <param name="Places">Where each stands in the text it was read from.</param>
internal sealed record WordRun(IReadOnlyList<string> Words, IReadOnlyList<TextSpan> Places)
{
    /// <summary>Splits a text at everything that is neither letter nor digit; an apostrophe within a word belongs to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the text stands in its body.</param>
    public static WordRun Of(string text, int offset = 0)
    {
        var words = new List<string>();
        var places = new List<TextSpan>();
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text, i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsLetter(text, i) || (IsApostrophe(text[i]) && i + 1 < text.Length && IsLetter(text, i + 1)))) i++;
            words.Add(text[start..i].Replace('’', '\'').ToLowerInvariant());
            places.Add(new TextSpan(offset + start, offset + i));
        }

        return new WordRun(words, places);
    }

    /// <summary>The words of several pieces one after the other, as if nothing stood between them.</summary>
    public static WordRun Joined(IEnumerable<WordRun> runs)
    {
        var all = runs.ToList();
        return new WordRun([.. all.SelectMany(run => run.Words)], [.. all.SelectMany(run => run.Places)]);
    }

    /// <summary>Where all of the other's words stand one after the other, as a place among the words; -1 where they do not.</summary>
    public int IndexOf(WordRun other)
    {
        for (var i = 0; i + other.Words.Count <= Words.Count; i++)
        {
            var j = 0;
            while (j < other.Words.Count && Words[i + j] == other.Words[j]) j++;
            if (j == other.Words.Count) return i;
        }

        return -1;
    }

    /// <summary>Which of the other's words stand here too, in the same order, as many as possible: the longest common subsequence.</summary>
    /// <returns>One flag per word of <paramref name="other"/>.</returns>
    public IReadOnlyList<bool> InCommon(WordRun other)
    {
        var longest = new int[Words.Count + 1, other.Words.Count + 1];
        for (var i = Words.Count - 1; i >= 0; i--)
            for (var j = other.Words.Count - 1; j >= 0; j--)
                longest[i, j] = Words[i] == other.Words[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);

        var common = new bool[other.Words.Count];
        for (int i = 0, j = 0; i < Words.Count && j < other.Words.Count;)
        {
            if (Words[i] == other.Words[j])
            {
                common[j] = true;
                i++;
                j++;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return common;
    }

    private static bool IsLetter(string text, int at) =>
        char.IsLetterOrDigit(text, char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at);

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';
}
