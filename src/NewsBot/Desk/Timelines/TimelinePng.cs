using SkiaSharp;

namespace NewsBot.Desk.Timelines;

/// <summary>A layout as PNG, on a ground of its own: as readable before a dark chat as before a light one.</summary>
internal static class TimelinePng
{
    public static ReadOnlyMemory<byte> Of(TimelineLayout layout, PictureFont font)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(TimelineLayout.Width, layout.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var paint = new SKPaint { IsAntialias = true, StrokeWidth = 4 };
        if (layout.Marks is [var first, .., var last])
        {
            paint.Color = SKColor.Parse(TimelineLayout.AxisColour);
            canvas.DrawLine(TimelineLayout.Axis, first.Y, TimelineLayout.Axis, last.Y, paint);
        }

        foreach (var mark in layout.Marks)
        {
            paint.Color = SKColor.Parse(TimelineLayout.MarkColour);
            canvas.DrawCircle(TimelineLayout.Axis, mark.Y, mark.IsDay ? 13 : 9, paint);
            if (mark.IsDay) continue;

            paint.Color = SKColors.White;
            canvas.DrawCircle(TimelineLayout.Axis, mark.Y, 5, paint);
        }

        foreach (var line in layout.Lines)
        {
            using var face = font.At(line.Lettering);
            paint.Color = SKColor.Parse(line.Lettering.Colour);
            canvas.DrawText(line.Words, line.X, line.Y, SKTextAlign.Left, face, paint);
        }

        canvas.Flush();
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }
}
