using NewsBot.Replies;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsBot.Terminal.Output;

/// <summary>A reply made to be read on a terminal: wrapped to its width, quotations set off, sources numbered at the end.</summary>
internal sealed class TerminalRenderer(IAnsiConsole console)
{
    private const int WidestLine = 100; // longer lines are hard to read, however wide the window
    private const int NarrowestReading = 28;

    private const string Bar = "  │ ";

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Speaker = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Differing = new(Color.Yellow, decoration: Decoration.Underline);
    private static readonly Style Warning = new(Color.Yellow);
    private static readonly Style Wrong = new(Color.Red);


    public void Write(Reply reply)
    {
        if (reply.Outcome is Outcome.BadInput or Outcome.Failed)
        {
            Write(Words(reply.Lead, Wrong));
            WriteNotes(reply.Notes);
            return;
        }
        Write(Words(reply.Title, Strong));
        if (reply.Lead is not "") Write(Words(reply.Lead));
        foreach (var item in reply.Items) Write(reply, item);
        WriteNotes(reply.Notes);
        WriteSources(reply.Citations);
        WriteActions(reply.Actions);
    }

    private void Write(Reply reply, ReplyItem item)
    {
        console.WriteLine();
        if (item.Heading is { } heading)
        {
            Write(Words(heading, Strong));
            console.WriteLine();
        }
        if (Byline(item) is { } byline) Write(byline);
        if (item.Readings.Count > 0) WriteReadings(reply, item);
        else Write(SetOff(ReplyWords.Quoted(item), item.Citations));
        if (item.Note is { } note) Write(Words($"  {note}", Quiet));
    }

    private static Paragraph? Byline(ReplyItem item)
    {
        var line = new Paragraph();
        if (item.Speaker is { } name) line.Append(ReadableText.OneLine(name), Speaker);
        if (item.SpeakerRole is { } role) line.Append($"{(line.Length > 0 ? ", " : "")}{ReadableText.OneLine(role)}");
        if (item.SpeakerInferred && line.Length > 0) line.Append(" (inferred)", Warning);
        var rest = string.Join(" · ", new[] { string.Join(", ", item.Outlets.Select(ReadableText.OneLine)), ReplyWords.Day(item) }.Where(part => !string.IsNullOrEmpty(part)));
        if (rest is not "") line.Append(line.Length > 0 ? $" · {rest}" : rest, Quiet);
        return line.Length > 0 ? line : null;
    }

    private static HangingIndent SetOff(string words, IReadOnlyList<int> citations)
    {
        var text = Words(words);
        if (citations.Count > 0) text.Append($" {ReplyWords.Marks(citations)}", Quiet);
        return new(Bar, Bar, Quiet, text);
    }

    private void WriteReadings(Reply reply, ReplyItem item)
    {
        var readings = item.Readings.Select(reading => ReadingOf(reply, item, reading)).ToList();
        if (readings.Count * NarrowestReading > Width - 2)
        {
            for (var i = 0; i < readings.Count; i++)
            {
                if (i > 0) Write(new Paragraph(Bar, Quiet)); // one below the other, wordings must not run into each other
                Write(new HangingIndent(Bar, Bar, Quiet, readings[i]));
            }

            return;
        }
        var columns = new Grid { Width = Width };
        foreach (var _ in readings) columns.AddColumn(new GridColumn { Padding = new(2, 0, 0, 0) });
        columns.AddRow([.. readings]);
        Write(columns);
    }

    private static Paragraph ReadingOf(Reply reply, ReplyItem item, Reading reading)
    {
        var outlets = reply.Citations.Where(source => reading.Citations.Contains(source.Number))
            .Select(source => ReplyCitation.OutletLabel(source.Outlet, source.Citation.ArticleId)).Distinct();
        var label = reading.Label is { } apart ? $" ({apart})" : "";
        var text = new Paragraph().Append($"{ReadableText.OneLine(string.Join(", ", outlets) + label)}\n", Quiet);
        foreach (var piece in ReplyWords.Pieces(item, reading)) text.Append(ReadableText.OneLine(piece.Text), piece.Differs ? Differing : null);
        return reading.Citations.Count > 0 ? text.Append($" {ReplyWords.Marks(reading.Citations)}", Quiet) : text;
    }

    private void WriteNotes(IReadOnlyList<string> notes)
    {
        if (notes.Count == 0) return;

        console.WriteLine();
        Write(Words("Notes", Strong));
        foreach (var note in notes) Write(new HangingIndent("  - ", "    ", Quiet, Words(note)));
    }

    private void WriteSources(IReadOnlyList<ReplyCitation> sources)
    {
        if (sources.Count == 0) return;

        console.WriteLine();
        Write(Words("Sources", Strong));
        foreach (var article in ReplyWords.ByArticle(sources))
        {
            var source = article.First();
            var text = new Paragraph($"{ReplyWords.Mark(article)} ", Quiet).Append(ReadableText.OneLine(ReplyWords.Source(source)));
            var name = source.Url is { } url ? $"{source.Citation.ArticleId} · {url}" : ReplyWords.IdOf(source);
            if (name is not null) text.Append($"\n{ReadableText.OneLine(name)}", Quiet);
            Write(new HangingIndent("  ", "      ", Quiet, text));
        }
    }

    private void WriteActions(IReadOnlyList<ReplyAction> actions)
    {
        if (actions.Count == 0) return;

        console.WriteLine();
        foreach (var action in actions) Write(Words($"{action.Label}: ", Quiet).Append(ReadableText.OneLine(action.Command)));
    }

    private int Width => Math.Clamp(console.Profile.Width, 20, WidestLine);

    // Lines of a lead stay lines: a help page has many. Everything else on a line is made harmless.
    private static Paragraph Words(string text, Style? style = null) =>
        new(string.Join('\n', text.Split('\n').Select(ReadableText.OneLine)), style);

    private void Write(IRenderable renderable)
    {
        var lines = Segment.SplitLines(renderable.Render(RenderOptions.Create(console), Width));
        foreach (var line in lines)
        {
            console.Write(new Line(line));
        }
    }

    /// <summary>One line without the spaces that a layout leaves at its end.</summary>
    private sealed class Line(IReadOnlyList<Segment> segments) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            var count = segments.Count;
            while (count > 0 && string.IsNullOrWhiteSpace(segments[count - 1].Text)) count--;
            for (var i = 0; i < count; i++) yield return i + 1 < count ? segments[i] : new(segments[i].Text.TrimEnd(), segments[i].Style);
            yield return Segment.LineBreak;
        }
    }
}
