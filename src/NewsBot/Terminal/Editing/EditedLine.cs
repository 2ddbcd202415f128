using System.Globalization;

namespace NewsBot.Terminal.Editing;

/// <summary>A line that is being typed, and where in it the cursor stands. The cursor never parts what a reader sees as one character.</summary>
internal sealed class EditedLine
{
    public string Text { get; private set; } = "";

    /// <summary>In UTF-16 units, 0 to the text's length.</summary>
    public int Cursor { get; private set; }

    public void Set(string text)
    {
        Text = text;
        Cursor = text.Length;
    }

    public void Insert(string text)
    {
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    /// <summary>Puts a text in the place of everything between a position and the cursor.</summary>
    public void ReplaceBefore(int start, string text)
    {
        Text = string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(Cursor));
        Cursor = start + text.Length;
    }

    public void MoveLeft() => Cursor = Previous();

    public void MoveRight() => Cursor = Next();

    public void MoveToStart() => Cursor = 0;

    public void MoveToEnd() => Cursor = Text.Length;

    public void MoveWordLeft() => Cursor = WordStart();

    public void MoveWordRight()
    {
        while (Cursor < Text.Length && char.IsWhiteSpace(Text[Cursor])) Cursor++;
        while (Cursor < Text.Length && !char.IsWhiteSpace(Text[Cursor])) Cursor++;
    }

    public void DeleteLeft() => ReplaceBefore(Previous(), "");

    public void DeleteRight() => Text = Text.Remove(Cursor, Next() - Cursor);

    public void DeleteWordLeft() => ReplaceBefore(WordStart(), "");

    public void DeleteToStart() => ReplaceBefore(0, "");

    public void DeleteToEnd() => Text = Text[..Cursor];

    private int Previous()
    {
        var previous = 0;
        for (var at = 0; at < Cursor; at += StringInfo.GetNextTextElementLength(Text, at)) previous = at;
        return previous;
    }

    private int Next() => Cursor == Text.Length ? Cursor : Cursor + StringInfo.GetNextTextElementLength(Text, Cursor);

    private int WordStart()
    {
        var start = Cursor;
        while (start > 0 && char.IsWhiteSpace(Text[start - 1])) start--;
        while (start > 0 && !char.IsWhiteSpace(Text[start - 1])) start--;
        return start;
    }
}
