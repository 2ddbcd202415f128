using System.Diagnostics;
using NewsBot.Embeddings;

namespace NewsBot.Tests.Embeddings;

public sealed class WordVectorsTests
{
    private static readonly WordVectors s_shipped = WordVectorFile.Shipped;

    [Theory]
    [InlineData("withdrawal", "pullback")]
    [InlineData("withdrawal", "pull_back")]
    [InlineData("withdrawal", "pullout")]
    [InlineData("withdrawal", "retreat")]
    [InlineData("troops", "soldiers")]
    [InlineData("ceasefire", "truce")]
    [InlineData("inflation", "prices")]
    public void A_word_is_known_to_be_said_with_another(string word, string other)
    {
        var related = s_shipped.RelatedTo(word);

        Assert.Contains(related, found => found.Word == other);
    }

    [Theory]
    [InlineData("withdrawal", "recession")]
    [InlineData("withdrawal", "drawback")]
    [InlineData("ceasefire", "inflation")]
    public void A_chance_chain_of_relations_is_no_relation(string word, string other)
    {
        var related = s_shipped.RelatedTo(word);

        Assert.DoesNotContain(related, found => found.Word == other);
    }

    [Fact]
    public void Related_words_come_closest_first_and_none_of_them_twice()
    {
        var related = s_shipped.RelatedTo("negotiations");

        Assert.NotEmpty(related);
        Assert.Equal(related.OrderByDescending(word => word.Similarity), related);
        Assert.Equal(related.Count, related.DistinctBy(word => word.Word).Count());
        Assert.All(related, word => Assert.InRange(word.Similarity, 0.3, 1));
    }

    [Fact]
    public void A_word_that_is_not_known_has_no_relations()
    {
        var related = s_shipped.RelatedTo("xqzzt");

        Assert.Empty(related);
    }

    [Fact]
    public void The_shipped_file_is_small_and_loads_fast()
    {
        using var stream = typeof(WordVectorFile).Assembly.GetManifestResourceStream("NewsBot.Embeddings.words.vectors")!;
        WordVectorFile.Read(stream);
        stream.Position = 0;
        var start = Process.GetCurrentProcess().UserProcessorTime;

        WordVectorFile.Read(stream);

        Assert.InRange(stream.Length, 1, 8_000_000);
        Assert.InRange((Process.GetCurrentProcess().UserProcessorTime - start).TotalMilliseconds, 0, 1500); // ample: other tests run beside
    }

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var written = new WordVectors(
            ["peace", "truce", "pull_back"],
            [[1, 0, 0, 0], [0.6f, 0.8f, 0, 0], [0, 0, 0, 0]],
            [[new(1, 1)], [new(0, 1), new(2, 0.4f)], [new(1, 0.4f)]]);
        using var file = new MemoryStream();

        WordVectorFile.Write(written, file);
        file.Position = 0;
        var read = WordVectorFile.Read(file);

        Assert.Equal(written.Words, read.Words);
        Assert.Equal(0.6, read.Cosine(0, 1), 0.01);
        Assert.Equal(0.4, read.Relations[2].Single().Value, 0.01);
        Assert.Equal(2, read.Relations[1].Count);
    }

    [Fact]
    public void A_file_of_something_else_is_refused()
    {
        using var file = new MemoryStream("not vectors at all"u8.ToArray());

        Assert.Throws<InvalidDataException>(() => WordVectorFile.Read(file));
    }
}
