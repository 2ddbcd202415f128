using System.Runtime.InteropServices;
using System.Text;

namespace NewsBot.Embeddings.Latent;

/// <summary>How a latent space is kept: little-endian dimensions, the stems in UTF-8 parted by line feeds after their length, and for each its weight and direction in half precision.</summary>
internal static class LatentSpaceFile
{
    public static byte[] Write(LatentSpace space)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var stems = Encoding.UTF8.GetBytes(string.Join('\n', space.Stems));
        writer.Write(space.Dimensions);
        writer.Write(stems.Length);
        writer.Write(stems);
        foreach (var weight in space.Weights) writer.Write((Half)weight);
        foreach (var value in space.Axes) writer.Write((Half)value);
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no space.</exception>
    public static LatentSpace Read(byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content));
        try
        {
            var dimensions = reader.ReadInt32();
            var stems = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
            var values = MemoryMarshal.Cast<byte, Half>(content.AsSpan((int)reader.BaseStream.Position));
            if (dimensions is < 1 or > LatentSpace.MostDimensions || values.Length != stems.Length * (dimensions + 1))
                throw new InvalidDataException("The latent space is damaged.");

            var rows = stems.Select((stem, row) => (stem, row)).ToDictionary(pair => pair.stem, pair => pair.row, StringComparer.Ordinal);
            return new LatentSpace(rows, Floats(values[..stems.Length]), Floats(values[stems.Length..]), dimensions);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException("The latent space is damaged.", exception);
        }
    }

    private static float[] Floats(ReadOnlySpan<Half> values)
    {
        var floats = new float[values.Length];
        for (var i = 0; i < floats.Length; i++) floats[i] = (float)values[i];
        return floats;
    }
}
