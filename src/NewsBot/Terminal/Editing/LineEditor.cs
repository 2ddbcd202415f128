using System.Globalization;
using NewsBot.Replies;
using Spectre.Console.Rendering;

namespace NewsBot.Terminal.Editing;

/// <summary>
/// Reads a line from a terminal with the keys that people expect of one: arrows, history, Tab, and Emacs's control keys. The line is
/// shown in one row that scrolls sideways, so that no width of window and no length of line can confuse it.
/// </summary>
/// <param name="readKey">The next key, not echoed.</param>
/// <param name="moreKeys">Whether one is waiting already: while a text is pasted the line is not drawn.</param>
/// <param name="screen">The terminal.</param>
/// <param name="width">Its present width in columns.</param>
/// <param name="history">The lines before.</param>
/// <param name="completer">What Tab completes.</param>
internal sealed class LineEditor(
    Func<ConsoleKeyInfo> readKey, Func<bool> moreKeys, TextWriter screen, Func<int> width, LineHistory history, LineCompleter completer)
{
    private readonly EditedLine _line = new();

    /// <summary>The line that was entered; empty where Ctrl-C discarded it, null where Ctrl-D left an empty one.</summary>
    public async Task<string?> ReadLineAsync(string prompt, CancellationToken cancellationToken)
    {
        _line.Set("");
        Draw(prompt);
        while (true)
        {
            var key = readKey();
            switch (Ending(key))
            {
                case LineEnd.Entered:
                    _line.MoveToStart(); // of a line that is longer than the row its beginning, by which it is known again
                    Draw(prompt);
                    screen.Write("\r\n");
                    history.Add(_line.Text);
                    return _line.Text;
                case LineEnd.Discarded:
                    _line.MoveToEnd();
                    Draw(prompt);
                    screen.Write("^C\r\n");
                    history.Add("");
                    return "";
                case LineEnd.Left:
                    screen.Write("\r\n");
                    return null;
                default:
                    if (key.Key is ConsoleKey.Tab) await CompleteAsync(cancellationToken);
                    else Edit(key);
                    if (!moreKeys()) Draw(prompt);
                    break;
            }
        }
    }

    private LineEnd Ending(ConsoleKeyInfo key) => key switch
    {
        { KeyChar: '\r' or '\n' } or { Key: ConsoleKey.Enter } => LineEnd.Entered,
        _ when IsControl(key, ConsoleKey.C) => LineEnd.Discarded,
        _ when IsControl(key, ConsoleKey.D) && _line.Text is "" => LineEnd.Left,
        _ => LineEnd.None,
    };

    private void Edit(ConsoleKeyInfo key)
    {
        // AltGr, by which many keyboards type "@" and "{", arrives as both keys with a letter.
        var typed = key.Modifiers.HasFlag(ConsoleModifiers.Control | ConsoleModifiers.Alt) && !char.IsControl(key.KeyChar);
        if (typed) _line.Insert(key.KeyChar.ToString());
        else if (key.Modifiers.HasFlag(ConsoleModifiers.Control)) EditWithControl(key.Key);
        else if (key.Modifiers.HasFlag(ConsoleModifiers.Alt)) EditWithAlt(key.Key);
        else EditPlainly(key);
    }

    private void EditPlainly(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Backspace: _line.DeleteLeft(); break;
            case ConsoleKey.Delete: _line.DeleteRight(); break;
            case ConsoleKey.LeftArrow: _line.MoveLeft(); break;
            case ConsoleKey.RightArrow: _line.MoveRight(); break;
            case ConsoleKey.Home: _line.MoveToStart(); break;
            case ConsoleKey.End: _line.MoveToEnd(); break;
            case ConsoleKey.UpArrow: Show(history.Previous(_line.Text)); break;
            case ConsoleKey.DownArrow: Show(history.Next()); break;
            default:
                if (!char.IsControl(key.KeyChar)) _line.Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void EditWithControl(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.A: _line.MoveToStart(); break;
            case ConsoleKey.E: _line.MoveToEnd(); break;
            case ConsoleKey.B: _line.MoveLeft(); break;
            case ConsoleKey.F: _line.MoveRight(); break;
            case ConsoleKey.D: _line.DeleteRight(); break;
            case ConsoleKey.H: _line.DeleteLeft(); break;
            case ConsoleKey.K: _line.DeleteToEnd(); break;
            case ConsoleKey.U: _line.DeleteToStart(); break;
            case ConsoleKey.W or ConsoleKey.Backspace: _line.DeleteWordLeft(); break;
            case ConsoleKey.LeftArrow: _line.MoveWordLeft(); break;
            case ConsoleKey.RightArrow: _line.MoveWordRight(); break;
            case ConsoleKey.P: Show(history.Previous(_line.Text)); break;
            case ConsoleKey.N: Show(history.Next()); break;
            case ConsoleKey.L: screen.Write("\u001b[H\u001b[2J"); break;
        }
    }

    private void EditWithAlt(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.B: _line.MoveWordLeft(); break;
            case ConsoleKey.F: _line.MoveWordRight(); break;
            case ConsoleKey.Backspace: _line.DeleteWordLeft(); break;
        }
    }

    private void Show(string? line)
    {
        if (line is not null) _line.Set(line);
    }

    /// <summary>Goes on as far as all candidates agree; where that is no further than now, lists them.</summary>
    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        var completion = await completer.CompleteAsync(_line.Text[.._line.Cursor], cancellationToken);
        if (completion.Candidates.Count == 0) return;

        var agreed = completion.Candidates.Aggregate((common, other) => common[..common.AsSpan().CommonPrefixLength(other)]);
        if (agreed is [.., var last] && char.IsHighSurrogate(last)) agreed = agreed[..^1];
        var typed = _line.Text[completion.Start.._line.Cursor];
        if (agreed.Length > typed.Length || completion.Candidates.Count == 1) _line.ReplaceBefore(completion.Start, agreed);
        else screen.Write("\r\n" + string.Join("  ", completion.Candidates.Select(candidate => ReadableText.OneLine(candidate.TrimEnd()))) + "\r\n");
    }

    private void Draw(string prompt)
    {
        var room = Math.Max(8, width() - CellsOf(prompt) - 1);
        var start = 0;
        var cursor = CellsOf(_line.Text[.._line.Cursor]);
        while (cursor > room) // let the cursor stand in the middle of the row
        {
            var leave = cursor - (room / 2);
            while (leave > 0 && start < _line.Cursor)
            {
                var next = start + StringInfo.GetNextTextElementLength(_line.Text, start);
                leave -= CellsOf(_line.Text[start..next]);
                start = next;
            }
            cursor = CellsOf(_line.Text[start.._line.Cursor]);
        }
        var end = start;
        for (var cells = 0; end < _line.Text.Length;)
        {
            var next = end + StringInfo.GetNextTextElementLength(_line.Text, end);
            cells += CellsOf(_line.Text[end..next]);
            if (cells > room) break;
            end = next;
        }
        var column = CellsOf(prompt) + cursor;
        screen.Write($"\r{prompt}{_line.Text[start..end]}\u001b[K\r{(column > 0 ? $"\u001b[{column}C" : "")}");
        screen.Flush();
    }

    private static int CellsOf(string text) => new Segment(text).CellCount();

    private static bool IsControl(ConsoleKeyInfo key, ConsoleKey letter) => key.Key == letter && key.Modifiers == ConsoleModifiers.Control;

    private enum LineEnd
    {
        None,
        Entered,
        Discarded,
        Left,
    }
}
