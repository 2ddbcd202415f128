using NewsBot.Ingestion.Json;

namespace NewsBot.Tests.Ingestion.Json;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("""{"t": "a \ud83d b"}""", "a \uFFFD b")]
    [InlineData("""{"t": "a \uDE00 b"}""", "a \uFFFD b")]
    [InlineData("""{"t": "\ud83d\ud83d\ude00"}""", "\uFFFD\U0001F600")]
    [InlineData("""{"t": "\ud83d\ude00"}""", "\U0001F600")]
    [InlineData("""{"t": "C:\\ud83d"}""", "C:\\ud83d")]
    [InlineData("""{"t": "\\\ud83d"}""", "\\\uFFFD")]
    public void Half_a_character_is_read_as_unknown(string json, string text)
    {
        using var document = JsonText.Parse(json, out var problem);

        Assert.Null(problem);
        Assert.Equal(text, document!.RootElement.Text("t"));
    }
}
