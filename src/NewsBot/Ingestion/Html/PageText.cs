using System.Text;
using AngleSharp.Dom;
using NewsBot.Ingestion.Files;

namespace NewsBot.Ingestion.Html;

/// <summary>Reads a page's visible text as blocks, in the page's order.</summary>
internal sealed class PageText
{
    // Deeper than any page that people write; what is nested deeper is there to exhaust a parser.
    private const int DeepestElement = 300;
    private const int MostBlocks = 20_000;
    private const int LongestCell = 80; // UTF-16 units

    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "head", "select", "option",
        "textarea", "input", "button", "datalist", "dialog", "map", "area", "link", "meta", "title", "progress", "meter", "label",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "rp",
        "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "amp-img",
    };

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _open = new();
    private int _linked;

    private PageText()
    {
    }

    /// <summary>The blocks beneath an element, hidden ones left out, at most twenty thousand.</summary>
    public static IReadOnlyList<PageBlock> Of(IElement root)
    {
        var text = new PageText();
        text.Walk(root, BlockKind.Paragraph, inLink: false, 0);
        text.Close(root, BlockKind.Paragraph);
        return text._blocks;
    }

    private void Walk(IElement element, BlockKind kind, bool inLink, int depth)
    {
        if (depth > DeepestElement || _blocks.Count >= MostBlocks) return;

        foreach (var child in element.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                Append(data, inLink);
                continue;
            }

            if (child is not IElement inner || Invisible.Contains(inner.LocalName) || IsHidden(inner) || IsFootnoteMark(inner)) continue;
            if (inner.LocalName == "br")
            {
                if (_open.Length > 0 && _open[^1] == '\n') Close(element, kind);
                else _open.Append('\n');
            }
            else if (inner.LocalName is "tr" && IsOfWords(inner))
            {
                Close(element, kind);
                foreach (var cell in inner.Children)
                {
                    Append(" ", inLink: false);
                    Walk(cell, BlockKind.Cell, inLink, depth + 2);
                }

                Close(inner, BlockKind.Cell);
            }
            else if (Inline.Contains(inner.LocalName))
            {
                Walk(inner, kind, inLink || inner.LocalName == "a", depth + 1);
            }
            else
            {
                Close(element, kind);
                var innerKind = KindOf(inner, kind);
                Walk(inner, innerKind, inLink, depth + 1);
                Close(inner, innerKind);
            }
        }
    }

    private void Append(string data, bool inLink)
    {
        foreach (var character in HiddenCharacters.Remove(data))
        {
            if (char.IsWhiteSpace(character))
            {
                if (_open.Length > 0 && _open[^1] is not (' ' or '\n')) _open.Append(' ');
                continue;
            }

            _open.Append(character);
            if (inLink) _linked++;
        }
    }

    private void Close(IElement holder, BlockKind kind)
    {
        var text = string.Join(' ', _open.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > 0) _blocks.Add(new PageBlock { Text = text, Kind = kind, Linked = Math.Min(_linked, text.Length), Holder = holder });
        _open.Clear();
        _linked = 0;
    }

    private static BlockKind KindOf(IElement element, BlockKind outer) => element.LocalName switch
    {
        "figcaption" => BlockKind.Caption,
        _ when outer is BlockKind.Caption => BlockKind.Caption,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "td" or "th" => BlockKind.Cell,
        "p" => outer is BlockKind.ListItem or BlockKind.Cell ? outer : BlockKind.Paragraph,
        _ => outer is BlockKind.Heading ? BlockKind.Heading : outer,
    };

    // A row of a table that holds figures and words, not the layout of the page.
    private static bool IsOfWords(IElement row) =>
        row.Children.Length > 1 && row.Children.All(cell => cell.TextContent.Length <= LongestCell && cell.QuerySelector("p,div,table,ul,ol,h1,h2,h3,h4,br,img") is null);

    // A raised number that leads to a note below.
    private static bool IsFootnoteMark(IElement element) =>
        element.LocalName is "sup" && element.QuerySelector("a[href]")?.GetAttribute("href") is { } target && target.Contains('#', StringComparison.Ordinal);

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;

        var style = element.GetAttribute("style");
        if (style is null) return false;
        var bare = style.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("font-size:0", StringComparison.OrdinalIgnoreCase) && !bare.Contains("font-size:0.", StringComparison.OrdinalIgnoreCase);
    }
}
