using NewsBot.Articles;
using NewsBot.Desk.Speakers;

namespace NewsBot.Tests.Desk.Speakers;

public sealed class SpeakerMatchingTests
{
    [Theory]
    [InlineData("Ann Okafor", "Okafor", "Same")]
    [InlineData("Ann Okafor", "A. Okafor", "Same")]
    [InlineData("Ann Okafor", "Ben Okafor", "Apart")]
    [InlineData("Ann Okafor", "Ann Vos", "Apart")]
    [InlineData("Okafor", "Vos", "Apart")]
    [InlineData("Wen Zhaoli", "Wen", "Open")]
    [InlineData("Ann Okafor", "the minister", "Open")]
    [InlineData("a spokesman for Ann Okafor", "Piet Vos", "Open")]
    [InlineData("Ann Okafor", null, "Open")]
    public void Names_stand_to_each_other_by_surname_and_first_name(string first, string? second, string match)
    {
        Assert.Equal(match, SpeakerMatching.Between(new Speaker { Name = first }, second is null ? null : new Speaker { Name = second }).ToString());
    }
}
