using System.Text;
using System.Xml.Linq;

namespace NewsBot.Desk.Timelines;

/// <summary>A layout as SVG 1.1, without script, link or font of its own: each line keeps its width whatever font the reader has.</summary>
internal static class TimelineSvg
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    public static ReadOnlyMemory<byte> Of(TimelineLayout layout)
    {
        var picture = Shape(
            "svg", ("width", TimelineLayout.Width), ("height", layout.Height), ("viewBox", $"0 0 {TimelineLayout.Width} {layout.Height}"),
            ("role", "img"), ("font-family", "Inter, Helvetica, Arial, sans-serif"));
        picture.Add(new XElement(s_svg + "title", layout.Title));
        picture.Add(Shape("rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff")));
        if (layout.Marks is [var first, .., var last])
            picture.Add(Shape("path", ("d", $"M{TimelineLayout.Axis} {first.Y}V{last.Y}"), ("stroke", TimelineLayout.AxisColour), ("stroke-width", 4)));
        picture.Add(layout.Marks.Select(mark => mark.IsDay
            ? Shape("circle", ("cx", TimelineLayout.Axis), ("cy", mark.Y), ("r", 13), ("fill", TimelineLayout.MarkColour))
            : Shape("circle", ("cx", TimelineLayout.Axis), ("cy", mark.Y), ("r", 7), ("fill", "#ffffff"), ("stroke", TimelineLayout.MarkColour), ("stroke-width", 4))));
        picture.Add(layout.Lines.Select(Text));
        return Encoding.UTF8.GetBytes(picture + "\n");
    }

    private static XElement Text(TimelineLayout.Line line)
    {
        var text = Shape(
            "text", ("x", line.X), ("y", line.Y), ("textLength", Math.Round(line.Extent, 1)), ("lengthAdjust", "spacingAndGlyphs"),
            ("font-size", line.Lettering.Size), ("font-weight", line.Lettering.IsBold ? 600 : 400), ("fill", line.Lettering.Colour));
        text.Add(line.Words);
        return text;
    }

    private static XElement Shape(string name, params (string Name, object Value)[] properties) =>
        new(s_svg + name, properties.Select(property => new XAttribute(property.Name, property.Value)));
}
