using System.Security.Cryptography;

namespace NewsBot.Ingestion.Files;

/// <summary>The program's standard input as one document, whose kind its bytes show.</summary>
/// <param name="open">Gives the stream; it is read once.</param>
internal sealed class StandardInput(Func<Stream> open)
{
    /// <summary>What it is called among paths.</summary>
    public const string Name = "-";

    /// <summary>The articles, or why there are none. Each text is an article of its own: its bytes name it.</summary>
    public async Task<IEnumerable<ReadOutcome>> ReadAsync(DateTimeOffset fetchedAt, CancellationToken cancellationToken)
    {
        await using var stream = open();
        if (await LimitedStream.ReadAllAsync(stream, FileReader.LongestArchive, cancellationToken) is not { } bytes)
            return [ReadOutcome.Skipped($"It is longer than {FileReader.LongestArchive / (1024 * 1024)} MB.")];

        var name = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        return FileReader.Read(DocumentKinds.OfContent(bytes), new SourceDocument { Source = $"standard-input:{name}", Bytes = bytes, FetchedAt = fetchedAt });
    }
}
