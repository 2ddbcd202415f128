using System.Text;

namespace NewsBot.Ingestion.Files.Encodings;

/// <summary>Turns the bytes of a file into text, in whichever of the usual encodings they are.</summary>
internal static class TextDecoder
{
    // Enough to tell UTF-16 from text; a byte order mark makes it unnecessary.
    private const int SampleLength = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark and with line feeds as its only line ends; null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) =>
        Characters(bytes) is { } text && !IsBinary(text)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : null;

    private static string? Characters(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => null, // UTF-32 is not met in newsrooms
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => WithoutMark(bytes),
    };

    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (Utf16Order(bytes) is { } utf16) return utf16.GetString(bytes);
        if (bytes.Contains((byte)0)) return null;

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return MostlyUtf8(bytes) ?? Windows1252.Decode(bytes);
        }
    }

    // UTF-8 with a few broken bytes in it: those are shown as such, and the rest is as it was meant. Null for bytes that are something else.
    private static string? MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        int broken = 0, whole = 0;
        foreach (var character in text)
        {
            if (character == '\uFFFD') broken++;
            else if (character > '\u007F') whole++;
        }

        return whole > broken ? text : null;
    }

    // Western text in UTF-16 has a zero in every second byte: the high one.
    private static UnicodeEncoding? Utf16Order(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0) return null;

        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) _ = i % 2 == 0 ? even++ : odd++;

        var half = sample.Length / 2;
        if (odd > half * 6 / 10 && even < half / 10) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > half * 6 / 10 && odd < half / 10 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    private static bool IsBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var controls = 0;
        foreach (var character in sample)
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t' or '\f' or '\u0085' or '\u001A')) controls++;
        return text.Contains('\0') || controls * 100 > sample.Length;
    }
}
