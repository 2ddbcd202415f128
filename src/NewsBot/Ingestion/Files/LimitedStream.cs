namespace NewsBot.Ingestion.Files;

/// <summary>Reads a stream whose end nobody has promised.</summary>
internal static class LimitedStream
{
    private const int Step = 64 * 1024; // bytes

    /// <summary>All bytes of the stream; null where there are more than that.</summary>
    public static byte[]? ReadAll(Stream stream, int longest)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[Step];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (kept.Length + read > longest) return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    /// <summary>All bytes of the stream; null where there are more than that.</summary>
    public static async Task<byte[]?> ReadAllAsync(Stream stream, int longest, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[Step];
        while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (kept.Length + read > longest) return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
