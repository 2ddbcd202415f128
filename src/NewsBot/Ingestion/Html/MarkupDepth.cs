using System.Buffers;

namespace NewsBot.Ingestion.Html;

/// <summary>Tells a page that nests or repeats its elements without end before a parser spends its time on it: parsers check every element's ancestors.</summary>
internal static class MarkupDepth
{
    // Real pages stay below a hundred.
    private const int Deepest = 2_000;

    // Real pages stay below twenty thousand.
    private const int MostElements = 200_000;

    // Tags where a parser takes them for text: as many as would do no harm if it did not.
    private const int MostHidden = 20_000;

    private const int LongestName = 40;
    private const int LongestTag = 2_000;

    private static readonly SearchValues<char> s_afterName = SearchValues.Create(" \t\n\f\r/>");

    // What is never nested: elements that hold nothing, and those that the next one of their kind ends.
    private static readonly HashSet<string> s_unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "option", "optgroup", "rt", "rp", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption",
    };

    // What holds text alone, up to its own end tag.
    private static readonly HashSet<string> s_raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title" };

    /// <summary>What is wrong with the markup, in one plain sentence; null where nothing is. End tags that HTML lets pages leave out are allowed for.</summary>
    public static string? Problem(string html)
    {
        if (Elements(html) > MostElements) return $"It has more than {MostElements:N0} elements.";

        var open = new OpenElements();
        var hidden = 0;
        var lastComment = html.LastIndexOf("-->", StringComparison.Ordinal);
        string? raw = null;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 2 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (raw is null && at + 4 <= lastComment && html.AsSpan(at).StartsWith("<!--"))
            {
                var end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                hidden += Elements(html.AsSpan(at + 4, end - at - 4));
                at = end;
            }

            var isEnd = html[at + 1] == '/';
            if (NameAt(html, isEnd ? at + 2 : at + 1) is not { } name) continue;

            if (raw is not null)
            {
                if (!isEnd) hidden++;
                else if (name.Equals(raw, StringComparison.OrdinalIgnoreCase)) raw = null;
            }
            else if (isEnd)
            {
                open.Close(name);
            }
            else if (s_raw.Contains(name))
            {
                raw = name;
            }
            else if (open.IsDrawing && IsClosed(html, at))
            {
                hidden++;
            }
            else if (!s_unnested.Contains(name))
            {
                open.Add(name);
            }

            if (open.Depth > Deepest || hidden > MostHidden) return "Its elements are nested too deep.";
        }

        return null;
    }

    private static int Elements(ReadOnlySpan<char> html)
    {
        var count = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<'))
        {
            if (char.IsAsciiLetter(html[at + 1])) count++;
            html = html[(at + 1)..];
        }

        return count;
    }

    // Null where no name begins.
    private static string? NameAt(string html, int at)
    {
        if (at >= html.Length || !char.IsAsciiLetter(html[at])) return null;

        var rest = html.AsSpan(at, Math.Min(LongestName, html.Length - at));
        var length = rest.IndexOfAny(s_afterName);
        return (length < 0 ? rest : rest[..length]).ToString();
    }

    private static bool IsClosed(string html, int at)
    {
        var rest = html.AsSpan(at, Math.Min(LongestTag, html.Length - at));
        return rest.IndexOf('>') is > 0 and var end && rest[end - 1] == '/';
    }

    /// <summary>The elements that a parser would have open. An end tag closes what was opened since its start tag; one without a start tag closes nothing.</summary>
    private sealed class OpenElements
    {
        private readonly Stack<string> _names = new();
        private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

        public int Depth => _names.Count;

        /// <summary>Whether it is a drawing or a formula, whose elements may end within their start tag.</summary>
        public bool IsDrawing => _counts.GetValueOrDefault("svg") > 0 || _counts.GetValueOrDefault("math") > 0;

        public void Add(string name)
        {
            _names.Push(name);
            _counts[name] = _counts.GetValueOrDefault(name) + 1;
        }

        public void Close(string name)
        {
            if (_counts.GetValueOrDefault(name) == 0) return;

            string last;
            do
            {
                last = _names.Pop();
                _counts[last]--;
            }
            while (!last.Equals(name, StringComparison.OrdinalIgnoreCase));
        }
    }
}
