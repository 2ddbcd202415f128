using System.Xml.Linq;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Desk.Timelines;
using NewsBot.Replies;
using SkiaSharp;

namespace NewsBot.Tests.Desk.Timelines;

public sealed class TimelinePicturesTests
{
    private const int DiscordsLimit = 10 * 1024 * 1024; // bytes
    private readonly TimelinePictures _pictures = new(PictureFont.Open, NullLogger<TimelinePictures>.Instance);

    [Fact]
    public void Every_line_of_the_layout_has_ink_in_the_png()
    {
        var reply = Timeline("Timeline of “pier”", Event("The council closed the pier.", 4), Event("Жители Αθήνα and Łódź opened it again.", 5));
        using var font = PictureFont.Open();
        var layout = TimelineLayout.Of(reply, font);

        using var picture = SKBitmap.Decode(_pictures.Png(reply)!.Value.Span);

        Assert.Equal((TimelineLayout.Width, layout.Height), (picture.Width, picture.Height));
        Assert.Equal(SKColors.White, picture.GetPixel(TimelineLayout.Width - 1, 0));
        Assert.All(layout.Lines, line => Assert.InRange(Ink(picture, line), 50, int.MaxValue));
        Assert.DoesNotContain(layout.Lines, line => line.Words.Contains(PictureText.LeftOut, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_reply_gives_the_same_bytes()
    {
        var reply = Timeline("Timeline", Event("The council closed the pier.", 4));

        Assert.Equal(_pictures.Png(reply)!.Value.ToArray(), _pictures.Png(reply)!.Value.ToArray());
        Assert.Equal(_pictures.Svg(reply)!.Value.ToArray(), _pictures.Svg(reply)!.Value.ToArray());
    }

    [Fact]
    public void Events_of_one_day_stand_below_one_heading()
    {
        using var font = PictureFont.Open();

        var layout = TimelineLayout.Of(Timeline("Timeline", Event("One.", 4), Event("Two.", 4), Event("Three.", 5)), font);

        Assert.Equal([true, false, false, true, false], layout.Marks.Select(mark => mark.IsDay));
        Assert.Equal(["4 March 2031", "5 March 2031"], layout.Lines.Where(line => line.Words.EndsWith("March 2031", StringComparison.Ordinal) && line.Lettering.IsBold).Select(line => line.Words));
    }

    [Fact]
    public void An_inferred_day_beside_a_stated_one_is_said_with_its_event()
    {
        using var font = PictureFont.Open();

        var layout = TimelineLayout.Of(Timeline("Timeline", Event("One.", 4), Event("Two.", 4) with { DateMethod = "same-story" }), font);

        Assert.Single(layout.Marks, mark => mark.IsDay);
        Assert.Single(layout.Lines, line => line.Words.StartsWith("Day inferred.", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_text_is_cut_between_words_and_stays_on_the_picture()
    {
        using var font = PictureFont.Open();

        var layout = TimelineLayout.Of(Timeline("Timeline", Event(string.Concat(Enumerable.Repeat("wherever possible ", 90)), 4)), font);

        var words = layout.Lines.Where(line => line.Words.Contains("wherever", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, words.Count);
        Assert.All(words.SelectMany(line => line.Words.Split(' ')), word => Assert.Contains(word, new[] { "wherever", "possible", "…" }));
        Assert.All(layout.Lines, line => Assert.InRange(line.X + line.Extent, 0, TimelineLayout.Width));
    }

    [Fact]
    public void Letters_that_the_font_does_not_have_are_left_out_and_that_is_said()
    {
        using var font = PictureFont.Open();

        var layout = TimelineLayout.Of(Timeline("Timeline", Event("The sign read שלום עולם in \u202eblue\u0001 \ud83d\ude00 letters.", 4)), font);

        Assert.Contains(layout.Lines, line => line.Words == "The sign read […] in blue […] letters.");
        Assert.StartsWith(PictureText.LeftOut, layout.Lines[^1].Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("many words ")]
    [InlineData("<b>&amp;")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud83d")]
    [InlineData("\u0301")]
    [InlineData("\u202e\u0627")]
    [InlineData("\u0000\uffff\u001b")]
    public void Five_hundred_hostile_events_are_drawn_within_bounds(string words)
    {
        var hostile = string.Concat(Enumerable.Repeat(words, 5_000));
        var reply = Timeline(hostile, [.. Enumerable.Range(0, 500).Select(i => Event(hostile, 1 + (i / 20)) with { Speaker = hostile, Note = hostile })]);

        var png = _pictures.Png(reply)!.Value;
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(_pictures.Svg(reply)!.Value.Span));

        using var picture = SKBitmap.Decode(png.Span);
        Assert.InRange(png.Length, 1, DiscordsLimit);
        Assert.InRange(picture.Height, 1, 12_000);
        Assert.DoesNotContain(svg.Descendants(), shape => shape.Name.LocalName is "script" or "a" or "image" or "b");
    }

    [Fact]
    public void The_svg_has_the_lines_of_the_layout()
    {
        var reply = Timeline("Timeline of “<pier>” & more", Event("The council closed the pier <script>alert(1)</script>.", 4) with { Speaker = "Ann Okafor" });
        using var font = PictureFont.Open();

        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(_pictures.Svg(reply)!.Value.Span));

        Assert.Equal(TimelineLayout.Of(reply, font).Lines.Select(line => line.Words), svg.Descendants().Where(shape => shape.Name.LocalName == "text").Select(shape => shape.Value));
        Assert.Contains(svg.Descendants(), shape => shape.Value.StartsWith("According to Ann Okafor:", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(), shape => shape.Name.LocalName == "script");
    }

    [Fact]
    public void A_machine_that_cannot_draw_gives_no_picture_and_no_exception()
    {
        var pictures = new TimelinePictures(() => throw new DllNotFoundException("libSkiaSharp"), NullLogger<TimelinePictures>.Instance);

        Assert.Null(pictures.Png(Timeline("Timeline", Event("The council closed the pier.", 4))));
    }

    private static int Ink(SKBitmap picture, TimelineLayout.Line line)
    {
        var pixels =
            from y in Enumerable.Range(line.Y - (int)(line.Lettering.Size * .7f), (int)(line.Lettering.Size * .7f))
            from x in Enumerable.Range(line.X, (int)line.Extent)
            select picture.GetPixel(x, y);
        return pixels.Count(pixel => pixel.Red < 128);
    }

    private static Reply Timeline(string title, params IReadOnlyList<ReplyItem> events) =>
        new() { Command = "timeline", Outcome = Outcome.Answered, Title = title, Lead = "Events in the order of their days.", Items = events };

    private static ReplyItem Event(string words, int day) => new()
    {
        Id = "a",
        Kind = ItemKind.Event,
        Text = words,
        Date = new DateOnly(2031, 3, day),
        DateMethod = "header",
        Citations = [1],
        Note = "First reported by The Post, 4 March 2031",
    };
}
