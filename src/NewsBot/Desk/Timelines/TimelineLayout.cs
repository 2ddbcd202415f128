using NewsBot.Replies;

namespace NewsBot.Desk.Timelines;

/// <summary>Where everything stands in the picture of a timeline, in pixels; one layout for every kind of file.</summary>
/// <param name="Title">What the picture shows, for whoever has it read aloud.</param>
/// <param name="Height">Of the whole picture.</param>
/// <param name="Marks">Top down; a line runs from the first to the last.</param>
/// <param name="Lines">Top down.</param>
internal sealed record TimelineLayout(string Title, int Height, IReadOnlyList<TimelineLayout.Mark> Marks, IReadOnlyList<TimelineLayout.Line> Lines)
{
    /// <summary>Twice the width at which Discord shows a picture (550), so that it is sharp there.</summary>
    public const int Width = 1_100;

    public const int Axis = 52;
    public const string AxisColour = "#c3cbd6";
    public const string MarkColour = "#1d4ed8";

    /// <summary>A day has a large mark, an event a small one.</summary>
    public readonly record struct Mark(int Y, bool IsDay);

    /// <summary>A line of text.</summary>
    /// <param name="X">Its left end.</param>
    /// <param name="Y">Its base line.</param>
    /// <param name="Extent">Its width as measured.</param>
    public sealed record Line(int X, int Y, double Extent, string Words, Lettering Lettering);

    private const int MostEvents = 30; // as many as a reply holds; bounds the height
    private const int Margin = 40;
    private const int Indent = 92;

    private static readonly Lettering s_title = new(40, IsBold: true, "#111827");
    private static readonly Lettering s_lead = new(25, IsBold: false, "#4b5563");
    private static readonly Lettering s_day = new(33, IsBold: true, "#1d4ed8");
    private static readonly Lettering s_event = new(31, IsBold: false, "#111827");
    private static readonly Lettering s_note = new(25, IsBold: false, "#4b5563");

    /// <summary>Lays out a timeline's title, lead and events, those of one day below one heading, each with who reported it first.</summary>
    public static TimelineLayout Of(Reply reply, PictureFont font)
    {
        var page = new Page(font);
        page.Add(reply.Title, s_title, Margin, 2);
        var title = string.Join(' ', page.Lines.Select(line => line.Words));
        page.Add(reply.Lead, s_lead, Margin, 2);
        foreach (var day in reply.Items.Take(MostEvents).GroupBy(item => item.Date))
        {
            var headings = day.Select(ReplyWords.Day).Distinct().ToList();
            var heading = headings is [var one] ? one ?? "Day not known" : ReplyWords.Day(day.Key!.Value);
            page.Skip(24);
            page.Point(s_day, isDay: true);
            page.Add(heading, s_day, Indent, 1);
            foreach (var told in day)
            {
                page.Skip(8);
                page.Point(s_event, isDay: false);
                page.Add(told.Speaker is { } who ? $"According to {who}: {told.Text}" : told.Text, s_event, Indent, 4);
                var doubt = headings.Count > 1 && ReplyWords.Day(told) != heading ? "Day inferred. " : "";
                page.Add($"{doubt}{told.Note} {ReplyWords.Marks(told.Citations)}", s_note, Indent, 3);
                page.Skip(10);
            }
        }

        page.Skip(20);
        if (reply.Items.Count > MostEvents) page.Add($"The other {reply.Items.Count - MostEvents} events are in the text of the answer.", s_note, Margin, 1);
        if (page.HasLeftOut) page.Add($"{PictureText.LeftOut} stands for letters that this picture cannot show; they are in the text of the answer.", s_note, Margin, 2);
        return new(title, page.Bottom + Margin - 10, page.Marks, page.Lines);
    }

    private sealed class Page(PictureFont font)
    {
        private readonly PictureText _text = new(font);

        public int Bottom { get; private set; } = Margin;

        public List<Mark> Marks { get; } = [];

        public List<Line> Lines { get; } = [];

        public bool HasLeftOut => _text.HasLeftOut;

        public void Skip(int pixels) => Bottom += pixels;

        // Beside the middle of the small letters of the line that comes next.
        public void Point(Lettering lettering, bool isDay) => Marks.Add(new(BaseLine(lettering) - (int)(lettering.Size * .34f), isDay));

        public void Add(string words, Lettering lettering, int x, int most)
        {
            foreach (var line in _text.Lines(words, lettering, Width - Margin - x, most))
            {
                Lines.Add(new(x, BaseLine(lettering), font.Width(line, lettering), line, lettering));
                Bottom += lettering.LineHeight;
            }
        }

        private int BaseLine(Lettering lettering) => Bottom + (int)lettering.Size;
    }
}
