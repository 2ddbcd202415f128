using NewsBot.Desk.Comparing.Subjects;

namespace NewsBot.Tests.Desk.Comparing;

public sealed class WordKinTests
{
    [Theory]
    [InlineData("gunmen", true)]
    [InlineData("spectators", true)]
    [InlineData("refugee", true)]
    [InlineData("ships", false)]
    [InlineData("tents", false)]
    [InlineData("xqzt", false)]
    public void Words_for_persons_are_known(string word, bool person)
    {
        Assert.Equal(person, WordKin.IsPerson(word));
    }

    [Theory]
    [InlineData("inmates", "prisoners", true)]
    [InlineData("destroyed", "wrecked", true)]
    [InlineData("sold", "produced", false)]
    [InlineData("import", "export", false)]
    public void Words_of_one_meaning_are_kin(string left, string right, bool kin)
    {
        Assert.Equal(kin, WordKin.AreKin(left, right));
        Assert.Equal(kin, WordKin.AreKin(right, left));
    }
}
