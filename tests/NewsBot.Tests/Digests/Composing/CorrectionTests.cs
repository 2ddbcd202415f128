using System.Text;
using NewsBot.Digests.Composing;
using NewsBot.Storage.Digests;

namespace NewsBot.Tests.Digests.Composing;

public sealed class CorrectionTests
{
    public static TheoryData<string> LongWords =>
    [
        new string('字', 400), // no space to cut at
        string.Concat(Enumerable.Repeat("𐐷", 400)), // two units a letter
        "a " + new string('x', 400),
        string.Join(' ', Enumerable.Repeat("harbour", 60)),
    ];

    [Theory]
    [MemberData(nameof(LongWords))]
    public void Long_words_are_shortened_without_cutting_a_letter(string words)
    {
        var sentence = Of(words).Sentence;

        Assert.InRange(sentence.Length, 60, 320);
        Assert.Equal(sentence, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(sentence)));
        Assert.Contains(" …” was", sentence.Replace("no longer", "was", StringComparison.Ordinal).Replace("”.", "” was", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Short_words_are_shown_whole() => Assert.Contains("its words “three crowns a ship”.", Of("three crowns a ship").Sentence, StringComparison.Ordinal);

    private static Correction Of(string words) => new()
    {
        ArticleId = "k3f9q2a7bd",
        IsWithdrawn = true,
        Post = new Post { Kind = PostKind.Digest, Origin = 1, Occasion = "2031-03-06", ChannelId = "700", Key = "digest-1", Due = default, Expires = default },
        Title = "Town votes on harbour fee",
        Words = [words],
    };
}
