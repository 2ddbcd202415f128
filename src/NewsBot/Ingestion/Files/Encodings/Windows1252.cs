namespace NewsBot.Ingestion.Files.Encodings;

/// <summary>The Windows code page for Western languages, by the table of the WHATWG Encoding Standard.</summary>
internal static class Windows1252
{
    // The bytes 0x80 to 0x9F; the others are their own code points. Bytes without a character map to the C1 control of their value.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>One character per byte; every byte has one.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
            text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Upper[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }
}
