using System.Text;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Files.Encodings;

namespace NewsBot.Tests.Ingestion;

public sealed class TextDecoderTests
{
    private const string Sample = "Zoë said: “It’s 5 € — no more.”\nNext line";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 LE with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "Windows-1252", In1252() },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_every_usual_encoding(string encoding, byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes);

        Assert.True(text == Sample, $"{encoding}: {text}");
    }

    [Theory]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("one\ntwo\n")]
    [InlineData("one\rtwo\r")]
    public void Line_ends_become_line_feeds(string text) => Assert.Equal("one\ntwo\n", TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_text_are_told_from_text()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52];
        var noise = new byte[1000];
        new Random(3).NextBytes(noise);

        Assert.Null(TextDecoder.Decode(picture));
        Assert.Null(TextDecoder.Decode(noise));
        Assert.Null(TextDecoder.Decode([.. noise.Where(value => value != 0)]));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-encoding")]
    public void A_page_that_names_an_encoding_that_is_not_read_is_read_by_its_bytes(string charset) =>
        Assert.Equal("Zoë", MarkupDecoder.Decode(Encoding.UTF8.GetBytes("Zoë"), charset));

    private static byte[] In1252() => [.. Sample.Select(character => character switch
    {
        '“' => (byte)0x93,
        '”' => (byte)0x94,
        '’' => (byte)0x92,
        '€' => (byte)0x80,
        '—' => (byte)0x97,
        _ => (byte)character,
    })];
}
