using NewsBot.Ingestion.Sameness;

namespace NewsBot.Tests.Ingestion.Sameness;

public sealed class ArticleSketchTests
{
    private const string Text = "The ferry Solveig ran aground off Lindhaven on Friday with 41 people on board. Nobody was hurt, said the captain, and the ferry was towed to port.";

    [Fact]
    public void What_is_written_is_read_back()
    {
        var sketch = ArticleSketch.Of("Ferry runs aground", Text);

        var read = ArticleSketch.Read(sketch.Write());

        Assert.Equal(sketch.Write(), read.Write());
        Assert.Equal(sketch.Count, read.Count);
        Assert.True(read.Shingles.IsNearly(sketch.Shingles));
    }

    [Fact]
    public void Words_are_in_the_order_of_their_places_and_names_and_numbers_are_marked()
    {
        var sketch = ArticleSketch.Of("", Text);

        var places = Enumerable.Range(0, sketch.Count).Select(sketch.PlaceAt).ToList();
        Assert.Equal(places.Distinct().Order(), places);
        Assert.True(sketch.IsNameAt(places.IndexOf(ArticleSketch.PlaceOf("lindhaven"))));
        Assert.True(sketch.IsNameAt(places.IndexOf(ArticleSketch.PlaceOf("41"))));
        Assert.False(sketch.IsNameAt(places.IndexOf(ArticleSketch.PlaceOf("captain"))));
        Assert.True(sketch.WeightAt(places.IndexOf(ArticleSketch.PlaceOf("ferri"))) > sketch.WeightAt(places.IndexOf(ArticleSketch.PlaceOf("port"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("One two three.")]
    [InlineData("、。・")]
    public void A_text_without_runs_is_nearly_nothing(string text)
    {
        var sketch = ArticleSketch.Of("", text);

        Assert.Empty(sketch.Shingles.Bands());
        Assert.False(sketch.Shingles.IsNearly(sketch.Shingles));
    }

    [Fact]
    public void Copies_with_small_changes_share_a_band_and_other_texts_do_not()
    {
        var first = ArticleSketch.Of("", Text).Shingles;
        var copy = ArticleSketch.Of("", Text.Replace("41 people", "42 people", StringComparison.Ordinal)).Shingles;
        var other = ArticleSketch.Of("", "The parliament voted on Friday for a tax on sugar, said the health minister, and nobody was surprised by the result of the vote.").Shingles;

        Assert.NotEmpty(first.Bands().Intersect(copy.Bands()));
        Assert.True(first.IsNearly(copy));
        Assert.Empty(first.Bands().Intersect(other.Bands()));
        Assert.False(first.IsNearly(other));
    }
}
