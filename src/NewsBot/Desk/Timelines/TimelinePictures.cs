using Microsoft.Extensions.Logging;
using NewsBot.Replies;

namespace NewsBot.Desk.Timelines;

/// <summary>Draws the events of a reply. Nothing of the drawing library or the font is loaded before, or kept after.</summary>
/// <param name="open">Opens the font.</param>
/// <param name="logger">Told what went wrong.</param>
internal sealed partial class TimelinePictures(Func<PictureFont> open, ILogger<TimelinePictures> logger)
{
    /// <summary>The picture as a PNG file; null where this machine cannot draw.</summary>
    public ReadOnlyMemory<byte>? Png(Reply reply) => Drawn(reply, TimelinePng.Of);

    /// <summary>The same picture as an SVG file; null where this machine cannot draw: the layout needs the font's measures.</summary>
    public ReadOnlyMemory<byte>? Svg(Reply reply) => Drawn(reply, (layout, _) => TimelineSvg.Of(layout));

    // Whatever breaks in the library or the font: the answer stands without its picture.
    private ReadOnlyMemory<byte>? Drawn(Reply reply, Func<TimelineLayout, PictureFont, ReadOnlyMemory<byte>> draw)
    {
        try
        {
            using var font = open();
            return draw(TimelineLayout.Of(reply, font), font);
        }
        catch (Exception exception)
        {
            NotDrawn(logger, exception);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The picture of a timeline could not be drawn")]
    private static partial void NotDrawn(ILogger logger, Exception exception);
}
