namespace NewsBot.Discord.Pages;

/// <summary>Parts a long text into pieces without cutting a word, a quotation or a citation.</summary>
internal static class TextPieces
{
    /// <summary>The pieces in order; joined by one space they are the text again. Empty where no such parting exists.</summary>
    /// <param name="text">Unescaped.</param>
    /// <param name="longest">The most a piece may take, measured by <paramref name="length"/>.</param>
    /// <param name="length">What a piece takes in its final form.</param>
    public static IReadOnlyList<string> Of(string text, int longest, Func<string, int> length)
    {
        if (length(text) <= longest) return [text];

        var pieces = new List<string>();
        var breaks = Breaks(text);
        var start = 0;
        while (length(text[start..]) > longest)
        {
            // The last sentence's end that fits, else the last word's.
            var fitting = breaks.Where(place => place.At > start).TakeWhile(place => length(text[start..place.At]) <= longest).ToList();
            if (fitting.Count == 0) return [];

            var at = fitting.FindLast(place => place.EndsSentence) is { At: > 0 } sentence && sentence.At - start > (fitting[^1].At - start) / 3
                ? sentence.At
                : fitting[^1].At;
            pieces.Add(text[start..at]);
            start = at + 1;
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>The spaces at which the text may be parted: outside quotation marks and brackets.</summary>
    private static List<Break> Breaks(string text)
    {
        var breaks = new List<Break>();
        var depth = 0;
        var straight = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '«' or '[') depth++;
            else if (text[i] is '”' or '»' or ']') depth = Math.Max(0, depth - 1);
            else if (text[i] is '"') straight = !straight;
            else if (text[i] is ' ' && depth == 0 && !straight && i > 0)
                breaks.Add(new Break(i, text[i - 1] is '.' or '!' or '?' or '”' or '"' or '…'));
        }

        return breaks;
    }

    private readonly record struct Break(int At, bool EndsSentence);
}
