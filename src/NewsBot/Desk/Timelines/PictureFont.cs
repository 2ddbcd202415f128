using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using SkiaSharp;

namespace NewsBot.Desk.Timelines;

/// <summary>Inter, in which pictures are set on every machine alike: Latin, Greek and Cyrillic. No font of the machine is asked for.</summary>
internal sealed class PictureFont : IDisposable
{
    private const string Package = "Avalonia.Fonts.Inter.dll";
    private const string Container = "!AvaloniaResources";
    private readonly SKTypeface _regular;
    private readonly SKTypeface _semibold;
    private readonly SKFont _measure;
    private readonly SKFont _measureBold;

    private PictureFont(SKTypeface regular, SKTypeface semibold)
    {
        (_regular, _semibold) = (regular, semibold);
        (_measure, _measureBold) = (Of(regular, 1), Of(semibold, 1));
    }

    /// <summary>Reads the font out of its package, which is kept as data and never run.</summary>
    /// <exception cref="DllNotFoundException">The drawing library has nothing for this machine.</exception>
    public static PictureFont Open()
    {
        var package = Shipped();
        return new(Face(package, "/Assets/Inter-Regular.ttf"), Face(package, "/Assets/Inter-SemiBold.ttf"));
    }

    public bool Has(Rune letter) => _measure.ContainsGlyph(letter.Value);

    /// <summary>How wide a line is, in pixels.</summary>
    public double Width(string line, Lettering lettering) => (lettering.IsBold ? _measureBold : _measure).MeasureText(line) * lettering.Size;

    public SKFont At(Lettering lettering) => Of(lettering.IsBold ? _semibold : _regular, lettering.Size);

    public void Dispose()
    {
        _measure.Dispose();
        _measureBold.Dispose();
        _regular.Dispose();
        _semibold.Dispose();
    }

    private static SKFont Of(SKTypeface face, float size) =>
        new(face, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    private static SKTypeface Face(byte[] container, string name)
    {
        // The container: length of its index, version, count, then path, offset and length of each file, counted from the end of the index.
        using var reader = new BinaryReader(new MemoryStream(container));
        var start = sizeof(int) + reader.ReadInt32();
        _ = reader.ReadInt32();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (path, offset, length) = (reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
            if (path != name) continue;

            using var data = SKData.CreateCopy(container.AsSpan(start + offset, length));
            return SKTypeface.FromData(data) ?? throw new InvalidDataException($"{name} is no font.");
        }

        throw new InvalidDataException($"{Package} has no {name}.");
    }

    private static byte[] Shipped()
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream(Package) ?? throw new InvalidDataException($"{Package} is not shipped.");
        using var file = new PEReader(stream, PEStreamOptions.PrefetchEntireImage);
        var metadata = file.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource).First(found => metadata.StringComparer.Equals(found.Name, Container));
        var section = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var content = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
        return content.ReadBytes(content.ReadInt32());
    }
}
