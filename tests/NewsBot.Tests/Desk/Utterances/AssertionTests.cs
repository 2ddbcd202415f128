using NewsBot.Desk.Utterances;

namespace NewsBot.Tests.Desk.Utterances;

public sealed class AssertionTests
{
    [Theory]
    [InlineData("We will not close the harbour this winter", "We will close the harbour this winter")]
    [InlineData("The town will pay for the wall", "The town won’t pay for the wall")]
    [InlineData("I never met the harbour master", "I met the harbour master twice in the spring")]
    [InlineData("The company refuses to pay the fee", "The company will pay the fee from May on")]
    [InlineData("We deny that the wall has cracks", "The wall has cracks, and we have known of them since the spring")]
    [InlineData("There are no plans to sell the ferry", "There are plans to sell the ferry, and they are good ones")]
    [InlineData("The harbour fee will rise in the spring", "The harbour fee will fall in the spring")]
    [InlineData("Nobody will lose a job at the yard", "People will lose their job at the yard, I am sorry to say")]
    [InlineData("The council cannot stop the ships from sailing", "The council can stop the ships from sailing")]
    [InlineData("We do not intend to resign from the council", "We intend to resign from the council in May")]
    public void A_yes_and_a_no_to_one_thing_are_told(string earlier, string later)
    {
        Assert.True(Between(earlier, later));
        Assert.True(Between(later, earlier));
    }

    [Theory]
    [InlineData("We will close the harbour this winter", "We will close the harbour for the winter")] // the same
    [InlineData("We will not close the harbour", "We won’t ever close the harbour")]
    [InlineData("Nobody was hurt, and the wall will be repaired in the spring", "The wall will be repaired in the spring with money of the town")] // the no is said of something else
    [InlineData("We will not repair the wall in Norton", "We will repair the wall in Easton")] // elsewhere
    [InlineData("The ferry will not sail on Monday", "The ferry will sail on Tuesday")] // another day
    [InlineData("We did not sell 40 ships", "We sold 12 ships")] // another number
    [InlineData("If the wall is not repaired, the harbour will close", "The wall is repaired")] // a condition
    [InlineData("We will not close the harbour this winter", "We will close the harbour this winter if the river rises")]
    [InlineData("We will not leave the harbour before the spring", "We will leave the harbour in the spring")] // for a time
    [InlineData("It is not only the wall that has cracks", "The wall has cracks")]
    [InlineData("Why should we not repair the wall?", "We will repair the wall")] // asked
    [InlineData("The fishing companies do not want a fee", "The bakery bakes forty kinds of bread")] // something else altogether
    [InlineData("The fee is not fair to the small boats of the harbour", "The storm was fair weather beside what the wall has to bear each winter")]
    [InlineData("We do not deny that the wall has cracks", "The wall has cracks")] // two noes
    [InlineData("", "We will close the harbour")]
    public void What_is_no_yes_and_no_to_one_thing_is_not(string earlier, string later)
    {
        Assert.False(Between(earlier, later));
        Assert.False(Between(later, earlier));
    }

    private static bool Between(string earlier, string later) => new Assertion(later).Reverses(new Assertion(earlier));
}
