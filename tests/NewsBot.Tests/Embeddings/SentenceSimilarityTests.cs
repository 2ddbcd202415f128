using NewsBot.Embeddings;

namespace NewsBot.Tests.Embeddings;

public sealed class SentenceSimilarityTests
{
    private static readonly SentenceSimilarity s_similarity = new(WordVectorFile.Shipped);

    [Fact]
    public void A_sentence_is_the_same_as_itself()
    {
        var score = s_similarity.Between("The minister resigned on Monday.", "The minister resigned on Monday.");

        Assert.InRange(score, 0.9, 1);
    }

    [Fact]
    public void Other_words_for_the_same_thing_are_nearer_than_another_thing()
    {
        var same = s_similarity.Between("Soldiers are pulling out of the town.", "Troops withdraw from the city.");
        var other = s_similarity.Between("Soldiers are pulling out of the town.", "The bakery opens at seven.");

        Assert.True(same > other + 0.1);
    }

    [Theory]
    [InlineData("", "The bakery opens at seven.")]
    [InlineData("?!", "...")]
    public void Nothing_is_like_nothing(string left, string right)
    {
        var score = s_similarity.Between(left, right);

        Assert.Equal(0, score);
    }
}
