using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NewsBot.Replies;

namespace NewsBot.Desk.Timelines;

/// <summary>Draws the events of a reply as a picture: SVG 1.1, drawn without script, link or font of its own.</summary>
internal static class TimelinePicture
{
    private const int Width = 900;
    private const int Margin = 24;
    private const int Axis = 190;
    private const int LineHeight = 20;
    private const int LineLength = 84; // characters at 15 pixels in the space right of the axis
    private const int MostLines = 6;

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    /// <summary>The picture of a timeline's title and items, top down; its text is escaped and shortened at whole words.</summary>
    public static string Of(Reply reply)
    {
        var shapes = new List<XElement>();
        var y = Margin + 34;
        DateOnly? last = null;
        foreach (var item in reply.Items)
        {
            List<string> lines = [.. Wrapped(Claim(item)), .. item.Note is { } note ? Wrapped(note).Take(2) : []];
            var words = lines.Count - (item.Note is { } said ? Math.Min(2, Wrapped(said).Count) : 0);
            if (item.Date != last && ReplyWords.Day(item) is { } day) shapes.AddRange(Wrapped(day, 22).Select((line, i) => Text(Margin, y + (i * LineHeight), line, "day")));
            last = item.Date;
            shapes.Add(new XElement(s_svg + "circle", new XAttribute("cx", Axis), new XAttribute("cy", y - 5), new XAttribute("r", 5), new XAttribute("class", "mark")));
            shapes.AddRange(lines.Select((line, i) => Text(Axis + 22, y + (i * LineHeight), line, i < words ? "event" : "note")));
            y += Math.Max(lines.Count * LineHeight, 2 * LineHeight) + 14;
        }

        var height = y + Margin;
        var picture = new XElement(
            s_svg + "svg",
            new XAttribute("width", Width),
            new XAttribute("height", height),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {height}")),
            new XAttribute("role", "img"),
            new XElement(s_svg + "title", Printable(reply.Title)),
            new XElement(s_svg + "style", ".title{font:bold 18px sans-serif}.day{font:bold 14px sans-serif}.event{font:15px sans-serif}.note{font:13px sans-serif;fill:#555}.mark{fill:#2f6fde}"),
            new XElement(s_svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            Text(Margin, Margin + 6, Shortened(reply.Title, 90), "title"),
            new XElement(s_svg + "path", new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{Axis} {Margin + 24}V{y - LineHeight}")), new XAttribute("stroke", "#b9c2cf"), new XAttribute("stroke-width", 2)),
            shapes);
        return picture.ToString() + "\n";
    }

    private static string Claim(ReplyItem item) =>
        $"{(item.Speaker is { } who ? $"According to {who}: " : "")}{item.Text} {ReplyWords.Marks(item.Citations)}";

    private static XElement Text(int x, int y, string words, string kind) =>
        new(s_svg + "text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("class", kind), Printable(words));

    private static List<string> Wrapped(string text, int length = LineLength)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in ReadableText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(Shortened(word, length));
        }

        if (line.Length > 0) lines.Add(line.ToString());
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines - 1), $"{lines[MostLines - 1]} …"];
    }

    private static string Shortened(string text, int length) => text.Length <= length ? text : $"{text[..(char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1)]}…";

    // What XML cannot hold is left out.
    private static string Printable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is 9 or 10 or 13 or >= 0x20 and not 0xFFFE and not 0xFFFF) kept.Append(rune.ToString());

        return kept.ToString();
    }
}
