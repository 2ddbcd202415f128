using NewsBot.Desk;
using NewsBot.Desk.Utterances;

namespace NewsBot.Tests.Desk.Utterances;

public sealed class WordingTests
{
    [Theory]
    [InlineData("We will rebuild the pier, and we will rebuild it better.", "We will rebuild the pier,", true)]
    [InlineData("We will rebuild the pier, and we will rebuild it better.", "We will rebuild it better.", true)]
    [InlineData("We shall fight it to the highest court.", "We shall fight it,", true)]
    [InlineData("Some of the boats were rotten.", "The boats were rotten.", false)]
    [InlineData("I thank the harbour and the town.", "I thank the harbour,", false)]
    [InlineData("I thank the harbour and the town.", "I thank the harbour…", true)]
    [InlineData("Some of the boats were rotten.", "the boats were rotten", true)]
    [InlineData("We co-operate with every per cent we have.", "We cooperate with every percent we have.", true)]
    [InlineData("We will never rebuild the pier.", "We will rebuild the pier.", false)]
    public void A_part_printed_as_a_sentence_begins_and_ends_where_the_whole_pauses(string whole, string part, bool held)
    {
        Assert.Equal(held, new Wording(whole).HoldsClause(new Wording(part)));
    }
}
