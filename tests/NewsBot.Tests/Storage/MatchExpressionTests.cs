using NewsBot.Articles;
using NewsBot.Storage.Filters;

namespace NewsBot.Tests.Storage;

public sealed class MatchExpressionTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("AND")]
    [InlineData("C#")]
    [InlineData("what's up")]
    [InlineData("NEAR(a b)")]
    [InlineData("title:port")]
    [InlineData("^port")]
    [InlineData("-port")]
    [InlineData("😀")]
    [InlineData("مرحبا")]
    [InlineData("port\0closed")]
    [InlineData("(((")]
    [InlineData("\ud800")]
    public void Whatever_is_typed_is_words_to_the_index(string typed)
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed.")], default);

        var any = _archive.Passages.Matching(MatchExpression.Any([typed]), ArticleFilter.None, 10, default);
        var all = _archive.Passages.Matching(MatchExpression.All(typed.Split(' ')), ArticleFilter.None, 10, default);

        Assert.True(any.Count <= 1 && all.Count <= 1);
    }

    [Fact]
    public void Ten_thousand_characters_are_answered()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed.")], default);
        var words = Enumerable.Range(0, 2000).Select(i => $"word{i}").Append("port");

        var found = _archive.Passages.Matching(MatchExpression.Any(words), ArticleFilter.None, 10, default);

        Assert.Single(found);
    }

    [Fact]
    public void A_term_of_several_words_is_a_phrase()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("They pulled the boats back."), TemporaryArchive.Analysed("They pulled back.", "b.txt")], default);

        var found = _archive.Passages.Matching(MatchExpression.Any(["pulled back"]), ArticleFilter.None, 10, default);

        Assert.Equal(new TextSpan(0, 17), Assert.Single(found).Span);
    }
}
