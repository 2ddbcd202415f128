using NewsBot.Embeddings;
using NewsBot.Retrieval.Indexes;
using NewsBot.Retrieval.Ranking;

namespace NewsBot.Tests.Retrieval.Ranking;

public sealed class PassageRankingTests
{
    private static readonly WordVectors s_vectors = WordVectorFile.Shipped;

    private static readonly string[] s_texts =
    [
        "Officials saw no meaningful pullback at the border.",
        "The general promised a withdrawal by Friday.",
        "The ministry is pulling its troops back to their bases.",
        "Ticket prices for the opera rose again this season.",
        "The prime minister met the foreign minister of Ruritania.",
        "A minister spoke; the prime rate and foreign trade came up.",
        "A pull-back was announced in the evening.",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    public void Withdrawal_finds_what_is_called_otherwise(int text)
    {
        var found = Rank("withdrawal", RankingWeights.Hybrid);

        Assert.Equal(1, found[0].Candidate.Key);
        Assert.Contains(found, passage => passage.Candidate.Key == text);
        Assert.DoesNotContain(found, passage => passage.Candidate.Key == 3);
    }

    [Fact]
    public void A_related_word_is_told_with_the_text()
    {
        var found = Rank("withdrawal", RankingWeights.Hybrid);

        Assert.Equal("pullback", found.Single(passage => passage.Candidate.Key == 0).Match.Substitutes[0].Word);
        Assert.Equal("pull_back", found.Single(passage => passage.Candidate.Key == 2).Match.Substitutes[0].Word);
    }

    [Fact]
    public void Words_in_the_order_of_the_query_come_before_the_same_words_apart()
    {
        var found = Rank("prime minister", RankingWeights.Hybrid);

        Assert.Equal([4L, 5L], found.Take(2).Select(passage => passage.Candidate.Key));
    }

    [Fact]
    public void Keywords_alone_find_only_their_own_words()
    {
        var found = Rank("withdrawal", RankingWeights.Keyword);

        Assert.Equal(1, Assert.Single(found).Candidate.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("квантовый")]
    [InlineData("AND OR NOT \" * ( ) ^ NEAR:")]
    public void A_query_that_says_nothing_finds_nothing_much(string query)
    {
        var found = Rank(query, RankingWeights.Keyword);

        Assert.True(found.Count <= s_texts.Length);
        Assert.All(found, passage => Assert.True(double.IsFinite(passage.Score)));
    }

    [Fact]
    public void A_query_of_ten_thousand_words_is_answered()
    {
        var query = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"word{i}").Prepend("withdrawal"));

        var found = Rank(query, RankingWeights.Hybrid);

        Assert.Equal(1, found[0].Candidate.Key);
    }

    [Fact]
    public void Function_words_count_where_there_is_nothing_else()
    {
        var found = Rank("the", RankingWeights.Keyword);

        Assert.NotEmpty(found);
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        var found = new PassageRanking(s_vectors, RankingWeights.Hybrid).Rank("withdrawal", new MemoryIndex([], []), 10, CancellationToken.None);

        Assert.Empty(found);
    }

    private static IReadOnlyList<RankedPassage> Rank(string query, RankingWeights weights) =>
        new PassageRanking(s_vectors, weights).Rank(query, new MemoryIndex([.. s_texts.Select(_ => "")], s_texts), 10, CancellationToken.None);
}
