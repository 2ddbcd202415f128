using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Text;

public sealed class StandAloneTests
{
    [Theory]
    [InlineData("The council voted on Tuesday to close the pier for repairs.")]
    [InlineData("About 1,200 people crossed the harbour by ferry on the first day.")]
    [InlineData("Tom Reed said that the pier was closed before those repairs began.")]
    [InlineData("Ann Okafor said the pier “will be safe by spring.”")]
    public void A_whole_statement_stands_alone(string sentence) => Assert.True(StandAlone.Holds(sentence));

    [Theory]
    [InlineData("He added that the pier would be closed until the spring.")]
    [InlineData("But the council has not voted on the repairs to the pier.")]
    [InlineData("Meanwhile, the ferry line has doubled its evening crossings.")]
    [InlineData("The move was welcomed by everyone who lives on the quay.")]
    [InlineData("Will the council vote on the repairs before the spring comes?")]
    [InlineData("The pier is closed.")]
    [InlineData("“We shall rebuild the pier by spring, whatever it may cost us.")]
    [InlineData("Keeping the promise of a new pier would be a good thing, she allowed.")]
    [InlineData("How many of them are to be sold, the ferry line has not said.")]
    [InlineData("The estimate of the council before that had been two million.")]
    [InlineData("closed for repairs until the council has voted on the matter.")]
    public void A_sentence_that_leans_on_its_neighbour_does_not(string sentence) => Assert.False(StandAlone.Holds(sentence));
}
