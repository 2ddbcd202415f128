using NewsBot.Embeddings;
using NewsBot.Retrieval;

namespace NewsBot.Tests.Retrieval;

public sealed class TopicTests
{
    private static readonly WordRelations s_relations = new(WordVectorFile.Shipped);

    [Theory]
    [InlineData("withdrawal", "The ministry withdrew its troops on Monday.", 1)]
    [InlineData("withdrawal", "Some troops were pulling back after an exercise.", 1)]
    [InlineData("withdrawal", "A cyberattack knocked out the websites of two banks.", 0)]
    [InlineData("withdrawal of troops", "The bank counted the withdrawals of the day.", .5)]
    [InlineData("", "Anything at all.", 0)]
    public void A_sentence_says_as_much_of_a_topic_as_it_has_words_of_it_or_words_that_stand_for_them(string topic, string sentence, double share) =>
        Assert.Equal(share, Topic.Read(topic, s_relations).Share(sentence));
}
