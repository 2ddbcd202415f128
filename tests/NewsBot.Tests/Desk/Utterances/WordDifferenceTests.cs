using NewsBot.Desk;
using NewsBot.Desk.Utterances;

namespace NewsBot.Tests.Desk.Utterances;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("We will rebuild the pier,", "“We will rebuild the pier.”")]
    [InlineData("We don’t know yet", "we don't know yet")]
    [InlineData("We will rebuild the pier", "rebuild the pier")]
    [InlineData("The café is shut", "the cafe is shut")]
    public void Punctuation_letter_case_and_length_are_no_difference(string first, string second)
    {
        var difference = new WordDifference(first, second);

        Assert.True(difference.IsPart);
        Assert.Empty(new WordDifference(first, first).Added);
    }

    [Theory]
    [InlineData("They are promising us a new pier", "They are telling us a new pier", "telling")]
    [InlineData("It is not on the plan", "It is not on the agenda at all", "agenda at all")]
    [InlineData("We will rebuild it", "We will never rebuild it", "never")]
    public void Words_that_differ_are_marked_in_the_second(string first, string second, string expected)
    {
        var difference = new WordDifference(first, second);

        Assert.Equal([expected], difference.Added.Select(span => span.Of(second)));
    }

    [Fact]
    public void A_word_left_out_in_the_middle_is_a_difference()
    {
        var difference = new WordDifference("We will never rebuild the pier", "We will rebuild the pier");

        Assert.False(difference.IsPart);
    }

    [Fact]
    public void Long_wordings_are_compared_in_little_memory()
    {
        var words = Enumerable.Range(0, 8_000).Select(i => $"word{i * 7_919 % 4_999}").ToArray();
        var first = string.Join(' ', words);
        foreach (var place in new[] { 11, 4_000, 7_990 }) words[place] = $"other{place}";
        var second = string.Join(' ', words);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var difference = new WordDifference(first, second);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(["other11", "other4000", "other7990"], difference.Added.Select(span => span.Of(second)));
        Assert.Equal((8_000 - 3) / 8_000.0, difference.RunShare);
        Assert.InRange(allocated, 0, 64 << 20);
    }

    [Fact]
    public void Long_wordings_with_hardly_a_word_in_common_are_compared_in_little_memory()
    {
        var first = string.Join(' ', Enumerable.Range(0, 6_000).Select(i => i % 3 == 0 ? "the" : $"left{i % 50}"));
        var second = string.Join(' ', Enumerable.Range(0, 6_000).Select(i => i % 3 == 0 ? "the" : $"right{i % 50}"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var difference = new WordDifference(first, second);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(difference.Share, 0, .34);
        Assert.InRange(allocated, 0, 64 << 20);
    }

    [Fact]
    public void Nothing_in_common_is_no_share()
    {
        Assert.Equal(0, new WordDifference("", "anything").Share);
        Assert.Equal(0, new WordDifference("one two", "three four").Share);
    }
}
