using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NewsBot.Ingestion.Files;

/// <summary>Reads the articles of a ZIP archive, part by part, in its order. Nothing is unpacked to the disk, and no part's name is ever a path.</summary>
internal static class ZipReader
{
    private const int MostParts = 100_000;

    // What all parts of one archive may come to when unpacked, in bytes. Text packs to a fifth; a bomb to a thousandth.
    private const long MostUnpacked = 2L * 1024 * 1024 * 1024;
    private const int HighestRatio = 200;
    private const int SmallPart = 1024 * 1024; // a small part may pack to any ratio

    /// <summary>One outcome a part, and one for what is refused; parts of kinds that are not read are passed over.</summary>
    public static IEnumerable<ReadOutcome> Read(SourceDocument document)
    {
        using var bytes = MemoryMarshal.TryGetArray(document.Bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(document.Bytes.ToArray(), writable: false);
        ZipArchive? archive = null;
        string? problem = null;
        try
        {
            archive = new ZipArchive(bytes, ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts) problem = $"The archive has {archive.Entries.Count:N0} parts; the limit is {MostParts:N0}.";
        }
        catch (InvalidDataException)
        {
            problem = "It is not a ZIP archive, or a damaged one.";
        }

        using (archive)
        {
            if (problem is not null)
            {
                yield return ReadOutcome.Skipped(problem);
                yield break;
            }

            var unpacked = 0L;
            var read = 0;
            foreach (var entry in archive!.Entries.Where(IsWanted))
            {
                read++;
                foreach (var outcome in ReadPart(entry, document)) yield return outcome.As(entry.FullName);
                unpacked += Math.Min(entry.Length, FileReader.LongestFile);
                if (unpacked <= MostUnpacked) continue;

                yield return ReadOutcome.Skipped($"The archive unpacks to more than {MostUnpacked / (1024 * 1024)} MB; the rest is not read.");
                yield break;
            }

            if (read == 0) yield return ReadOutcome.Skipped("The archive holds no file that is read.");
        }
    }

    // Folders, and what file managers add of their own.
    private static bool IsWanted(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && (!entry.Name.StartsWith('.') || LeadsOut(entry.FullName)) && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && FileReader.CanRead(entry.Name);

    private static IEnumerable<ReadOutcome> ReadPart(ZipArchiveEntry entry, SourceDocument archive)
    {
        if (LeadsOut(entry.FullName)) return [ReadOutcome.Skipped("Its name leads out of the archive.")];
        if (DocumentKinds.OfName(entry.Name) is { IsArchive: true }) return [ReadOutcome.Skipped("An archive within an archive is not read.")];
        if (entry.IsEncrypted) return [ReadOutcome.Skipped("It is locked with a password.")];

        try
        {
            using var stream = entry.Open();
            // What the archive says of a part's length may be a lie: what comes out is counted.
            var longest = (int)Math.Min(FileReader.LongestFile, Math.Max(SmallPart, entry.CompressedLength * HighestRatio));
            if (LimitedStream.ReadAll(stream, longest) is not { } bytes)
                return [ReadOutcome.Skipped(longest < FileReader.LongestFile ? "It unpacks to more than 200 times its size: a bomb." : $"It unpacks to more than {FileReader.LongestFile / (1024 * 1024)} MB.")];
            if (!DocumentKinds.IsWanted(entry.Name, bytes.AsSpan(0, Math.Min(bytes.Length, 4096)))) return [ReadOutcome.Skipped("It is neither a feed nor ninjs.")];

            return FileReader.Read(DocumentKinds.OfName(entry.Name)!, archive with { Source = $"{archive.Source}/{entry.FullName}", Bytes = bytes, Charset = null });
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException)
        {
            return [ReadOutcome.Skipped("It is damaged.")];
        }
    }

    private static bool LeadsOut(string name) =>
        name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..");
}
