using NewsBot.Citations.Words.Meaning;

namespace NewsBot.Tests.Citations.Words;

public sealed class MeaningGraphTests
{
    [Theory]
    [InlineData("diminished", "decreased")]
    [InlineData("vanished", "disappeared")]
    [InlineData("vessels", "ferry")]
    [InlineData("destruction", "destroyed")]
    [InlineData("dying", "killed")]
    public void What_follows_from_a_word_can_be_said_of_it(string claimed, string printed)
    {
        Assert.True(MeaningFile.Shipped.Follows(claimed, printed));
    }

    [Theory]
    [InlineData("terrier", "dog")]
    [InlineData("ferry", "vessel")]
    [InlineData("tram", "bus")]
    [InlineData("silver", "gold")]
    [InlineData("banana", "resign")]
    [InlineData("", "dog")]
    [InlineData("xqzt", "xqzt")]
    public void What_says_more_or_something_else_does_not_follow(string claimed, string printed)
    {
        Assert.False(MeaningFile.Shipped.Follows(claimed, printed));
    }

    [Fact]
    public void A_file_is_read_as_it_was_written()
    {
        var graph = new MeaningGraph(new Dictionary<string, int[]> { ["ferry"] = [0], ["ship"] = [1, 300], ["sail"] = [2] }, [.. Enumerable.Range(0, 301).Select(at => at == 0 ? [1] : Array.Empty<int>())],
            [.. Enumerable.Range(0, 301).Select(at => at == 1 ? [2] : Array.Empty<int>())]);
        using var stream = new MemoryStream();

        MeaningFile.Write(graph, stream);
        stream.Position = 0;
        var read = MeaningFile.Read(stream);

        Assert.Equal(graph.Senses, read.Senses);
        Assert.Equal(graph.Wider, read.Wider);
        Assert.True(read.Follows("ships", "ferries"));
        Assert.False(read.Follows("ferries", "ships"));
        Assert.True(read.Follows("sail", "ship"));
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var stream = new MemoryStream("NBWV of something"u8.ToArray());

        Assert.Throws<InvalidDataException>(() => MeaningFile.Read(stream));
    }
}
