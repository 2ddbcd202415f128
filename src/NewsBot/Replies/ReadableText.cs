using System.Text;

namespace NewsBot.Replies;

/// <summary>Words of articles and askers made harmless for a reader's screen: they show as themselves and steer nothing.</summary>
internal static class ReadableText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>
    /// The text on one line, without control characters (escape sequences lose their escape) and without characters that turn the
    /// direction of writing; text with right-to-left letters is closed in an isolate, so that it cannot reorder what stands beside it.
    /// </summary>
    public static string OneLine(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;

        var line = new StringBuilder(text.Length);
        var rightToLeft = false;
        foreach (var rune in text.EnumerateRunes()) // a lone surrogate comes as U+FFFD
        {
            if (rune.Value is '\n' or '\r' or '\t' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029) Part(line);
            else if (!Rune.IsControl(rune) && !TurnsDirection(rune)) line.Append(rune.ToString());
            rightToLeft |= IsRightToLeft(rune);
        }
        return rightToLeft ? $"{FirstStrongIsolate}{line}{PopIsolate}" : line.ToString();
    }

    private static void Part(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] is not ' ') line.Append(' ');
    }

    /// <summary>The explicit marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9, 2), and the byte order mark.</summary>
    private static bool TurnsDirection(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;

    /// <summary>The blocks that Unicode reserves for right-to-left scripts.</summary>
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
