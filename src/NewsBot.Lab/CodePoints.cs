namespace NewsBot.Lab;

/// <summary>Turns the UTF-16 offsets of the bot into the Unicode code points of the lab's files, for one text.</summary>
internal sealed class CodePoints
{
    private readonly int[] _before;

    public CodePoints(string text)
    {
        _before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            _before[i + 1] = _before[i] + (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? 0 : 1);
    }

    /// <summary>How many code points stand before a UTF-16 offset.</summary>
    public int At(int utf16) => _before[utf16];
}
