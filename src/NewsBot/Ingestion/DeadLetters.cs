using NewsBot.Ingestion.Files;
using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion;

/// <summary>The files that could not be read in, kept to be tried again.</summary>
internal sealed class DeadLetters(DeadLetterStore store)
{
    private const int MostAtOnce = 10_000;

    /// <summary>Keeps those with a problem and strikes out the others. A path that leads nowhere is a slip of the pen and is not kept.</summary>
    public void Note(IReadOnlyList<FoundFile> files, CancellationToken cancellationToken)
    {
        var failed = new Dictionary<string, string>();
        foreach (var file in files)
        {
            if (file.Problem is { } problem && FileOf(file.Path) is not null) failed[Path.GetFullPath(file.Path)] = problem;
        }

        store.Note(failed, [.. files.Where(file => file.Problem is null).Select(file => Path.GetFullPath(file.Path))], cancellationToken);
    }

    /// <summary>The files to read again, each once; those that are gone are struck out.</summary>
    public IReadOnlyList<string> Files(CancellationToken cancellationToken)
    {
        var letters = store.Latest(MostAtOnce, cancellationToken);
        store.Note(new Dictionary<string, string>(), [.. letters.Where(letter => FileOf(letter.Source) is null).Select(letter => letter.Source)], cancellationToken);
        return [.. letters.Select(letter => FileOf(letter.Source)).OfType<string>().Distinct()];
    }

    // The file itself, or the one that the part lies in ("news.zip/2031/pier.html").
    private static string? FileOf(string path)
    {
        for (var at = Path.GetFullPath(path); at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at)) return at;
            if (Directory.Exists(at)) return null;
        }

        return null;
    }
}
