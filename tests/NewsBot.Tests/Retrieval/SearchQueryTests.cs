using NewsBot.Retrieval;

namespace NewsBot.Tests.Retrieval;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("\"prime minister\" visit", "The prime minister's visit ended.", true)]
    [InlineData("\"prime minister\" visit", "The minister was in his prime during the visit.", false)]
    [InlineData("troops -border", "Troops stayed at the border.", false)]
    [InlineData("troops -border", "Troops stayed in barracks.", true)]
    [InlineData("troops -\"border town\"", "Troops left the border town.", false)]
    [InlineData("troops -\"border town\"", "Troops left the town.", true)]
    [InlineData("well-known -", "A well known name.", true)]
    public void Phrases_must_occur_and_excluded_words_must_not(string typed, string text, bool allowed)
    {
        var query = SearchQuery.Read(typed);

        Assert.Equal(allowed, query.Allows(text));
    }

    [Fact]
    public void An_excluded_word_is_not_looked_for()
    {
        var query = SearchQuery.Read("talks -sanctions in Vienna");

        Assert.DoesNotContain("sanctions", query.Words, StringComparison.Ordinal);
        Assert.Equal(["sanction"], Assert.Single(query.Excluded));
    }

    [Fact]
    public void A_hyphen_within_a_word_excludes_nothing()
    {
        var query = SearchQuery.Read("cease-fire talks");

        Assert.Empty(query.Excluded);
        Assert.Equal("cease-fire talks", query.Words);
    }
}
