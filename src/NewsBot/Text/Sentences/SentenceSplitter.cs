using NewsBot.Articles;

namespace NewsBot.Text.Sentences;

/// <summary>
/// Finds where sentences end, by rules of English print: full stops that shorten a word, initials, numbers, links, ellipses and
/// lists do not end one; quoted speech and brackets that close in their paragraph are never cut.
/// </summary>
internal static class SentenceSplitter
{
    // A line at least this long that stops in mid-sentence was wrapped at the margin, not ended.
    private const int WrappedLine = 40;

    /// <summary>The sentences, in order, without space around them. A blank line always ends one; together they hold every word.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = BlockEnd(text, start);
            SplitBlock(text, start, end, sentences);
            start = end;
        }

        return sentences;
    }

    /// <summary>One past the run of lines that starts here and that no line break cuts.</summary>
    private static int BlockEnd(string text, int start)
    {
        while (true)
        {
            var line = text.IndexOfAny(['\n', '\r'], start);
            if (line < 0) return text.Length;

            var next = line + (text[line] == '\r' && line + 1 < text.Length && text[line + 1] == '\n' ? 2 : 1);
            if (!RunsOn(text, start, line, next)) return next;
            start = next;
        }
    }

    private static bool RunsOn(string text, int start, int lineEnd, int next)
    {
        var line = text.AsSpan(start, lineEnd - start);
        if (next >= text.Length || !char.IsLower(text[next])) return false;

        var words = line.TrimEnd();
        if (words.Length == 0 || words[^1] is '.' or '!' or '?' or ':' or ';') return false;
        return words.Length >= WrappedLine || words.Length < line.Length;
    }

    private static void SplitBlock(string text, int start, int end, List<TextSpan> sentences)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (start == end) return;

        var held = HeldSpans.Of(text, start, end);
        var items = ListMarkers.Of(text, start, end);
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (i > from && items.Contains(i)) Cut(i);
            if (!IsMark(text[i])) continue;

            var cut = SentenceEnd.After(text, new TextSpan(from, end), i, items);
            if (cut < 0)
            {
                while (i + 1 < end && IsMark(text[i + 1])) i++;
                continue;
            }

            if (cut < end && held.Exists(span => span.Start < cut && cut <= span.End)) continue;
            Cut(cut);
            i = Math.Max(i, cut - 1);
        }

        Cut(end);

        void Cut(int at)
        {
            var (first, last) = (from, at);
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            if (first < last) sentences.Add(new TextSpan(first, last));
            from = at;
        }
    }

    internal static bool IsMark(char mark) => mark is '.' or '!' or '?' or '…' or '。' or '！' or '？';
}
