using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsBot.Terminal.Output;

/// <summary>Text that hangs: something before its first line ("- "), and something before every other one ("│ "), which may be wider.</summary>
internal sealed class HangingIndent(string first, string others, Style style, IRenderable inner) : IRenderable
{
    private readonly int _indent = Math.Max(new Segment(first).CellCount(), new Segment(others).CellCount());

    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        var measured = inner.Measure(options, Math.Max(1, maxWidth - _indent));
        return new(measured.Min + _indent, measured.Max + _indent);
    }

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var before = first;
        foreach (var line in Segment.SplitLines(inner.Render(options, Math.Max(1, maxWidth - _indent))))
        {
            yield return new Segment(before, style);
            foreach (var segment in line) yield return segment;
            yield return Segment.LineBreak;
            before = others;
        }
    }
}
