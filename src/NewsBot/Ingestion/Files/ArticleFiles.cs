namespace NewsBot.Ingestion.Files;

/// <summary>Finds the files of an archive: those named, and all readable ones beneath the folders named.</summary>
internal static class ArticleFiles
{
    /// <summary>
    /// One per file, in the order of the names given and within a folder by name. A folder reached twice, over a link or a loop of links, is
    /// walked once. Files of other kinds and READMEs are passed over in folders, and named with their problem where they were asked for by name.
    /// </summary>
    public static IEnumerable<FoundFile> Under(IEnumerable<string> paths)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(path => Start(path, walked));
    }

    private static IEnumerable<FoundFile> Start(string path, HashSet<string> walked)
    {
        if (path is StandardInput.Name) return [new FoundFile(path)];
        if (Directory.Exists(path)) return Walk(path, walked);
        if (WebLink.Absolute(path, null) is not null) return [new FoundFile(path, "It is a link, not a file: `feeds add` reads feeds, and a page that was saved can be read in.")];
        if (!File.Exists(path)) return [new FoundFile(path, "There is no such file or folder.")];
        return [FileReader.CanRead(path)
            ? Checked(path)
            : new FoundFile(path, $"Only files that end in {string.Join(", ", FileReader.Endings)} are read.")];
    }

    private static IEnumerable<FoundFile> Walk(string start, HashSet<string> walked)
    {
        var waiting = new Stack<string>([start]);
        while (waiting.TryPop(out var folder))
        {
            if (!walked.Add(RealPath(folder))) continue;

            List<string> files, folders;
            string? problem = null;
            try
            {
                files = [.. Directory.EnumerateFiles(folder).Where(IsArticle).Order(StringComparer.Ordinal)];
                folders = [.. Directory.EnumerateDirectories(folder).Where(name => !IsHidden(name)).OrderDescending(StringComparer.Ordinal)];
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
            {
                (files, folders, problem) = ([], [], "This folder cannot be opened.");
            }

            if (problem is not null) yield return new FoundFile(folder, problem);
            foreach (var file in files) yield return Checked(file);
            foreach (var inner in folders) waiting.Push(inner);
        }
    }

    private static FoundFile Checked(string path)
    {
        try
        {
            var length = (new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length;
            return new FoundFile(path, length switch
            {
                0 => "It is empty.", // pipes and devices have no length either, and would be read for ever
                _ when length > FileReader.LongestOf(path) => FileReader.TooLong(length, FileReader.LongestOf(path)).Reason,
                _ => null,
            });
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new FoundFile(path, "It cannot be opened.");
        }
    }

    // A README tells of the folder it lies in; it is no article of it.
    private static bool IsArticle(string path) =>
        FileReader.CanRead(path) && !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase) && IsWanted(path);

    // XML and JSON of other kinds lie about in folders; the start of a file tells feeds and ninjs from them. What cannot be opened is named later.
    private static bool IsWanted(string path)
    {
        if (DocumentKinds.OfName(path) is not { IsNews: not null }) return true;

        try
        {
            var start = new byte[4096];
            using var file = File.OpenRead(path);
            return DocumentKinds.IsWanted(path, start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return true;
        }
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private static string RealPath(string folder)
    {
        try
        {
            // Links may stand anywhere in the path: resolve it from the root down.
            var full = Path.GetFullPath(folder);
            var real = Path.GetPathRoot(full)!;
            foreach (var name in Path.GetRelativePath(real, full).Split(Path.DirectorySeparatorChar))
            {
                var next = new DirectoryInfo(Path.Combine(real, name));
                real = next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName;
            }

            return real;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return Path.GetFullPath(folder);
        }
    }
}
