using System.Text;

namespace NewsBot.Terminal.Editing;

/// <summary>The lines typed before, kept in a file, oldest first. Where the file cannot be used, they last as long as the program.</summary>
internal sealed class LineHistory
{
    private const int Kept = 1000;

    private readonly string? _file;
    private readonly List<string> _lines = [];
    private int _at;
    private string _unfinished = "";

    /// <param name="file">Where to keep them; null: nowhere.</param>
    public LineHistory(string? file)
    {
        _file = file;
        try
        {
            if (file is null || !File.Exists(file)) return;
            _lines.AddRange(File.ReadLines(file, Encoding.UTF8).Where(line => line is not "").TakeLast(Kept));
            if (new FileInfo(file).Length > 1 << 20) File.WriteAllLines(file, _lines);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            _file = null;
        }
        _at = _lines.Count;
    }

    /// <summary>Keeps a line, unless it is blank or repeats the one before.</summary>
    public void Add(string line)
    {
        if (!string.IsNullOrWhiteSpace(line) && (_lines.Count == 0 || _lines[^1] != line))
        {
            _lines.Add(line);
            Append(line);
        }
        _at = _lines.Count;
    }

    /// <summary>The line before the one shown; null where there is none. What was being typed comes back with <see cref="Next"/>.</summary>
    public string? Previous(string shown)
    {
        if (_at == 0) return null;
        if (_at == _lines.Count) _unfinished = shown;
        return _lines[--_at];
    }

    /// <summary>The line after the one shown, at last what was being typed; null where that is shown.</summary>
    public string? Next()
    {
        if (_at == _lines.Count) return null;
        return ++_at == _lines.Count ? _unfinished : _lines[_at];
    }

    private void Append(string line)
    {
        if (_file is null) return;
        try
        {
            // What an editor asks is nobody else's business.
            var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(_file, options);
            writer.Write(line + "\n");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The history of this hour is still in memory.
        }
    }
}
