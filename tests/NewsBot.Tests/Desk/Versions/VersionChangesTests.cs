using NewsBot.Desk.Versions;

namespace NewsBot.Tests.Desk.Versions;

public sealed class VersionChangesTests
{
    private const string Opening = "The council of Easton voted on Tuesday to keep the harbour open.";
    private const string Cost = "The repair of the wall will cost 4 million crowns, the mayor said.";
    private const string NewCost = "The repair of the harbour wall will cost 6 million crowns, the mayor said.";
    private const string Petition = "Some 1,200 residents had signed a petition.";

    [Fact]
    public void A_paragraph_in_new_words_is_one_change() =>
        Assert.Equal([$"{Cost} -> {NewCost}"], Changes([Opening, Cost, Petition], [Opening, NewCost, Petition]));

    [Fact]
    public void Added_and_left_out_paragraphs_stand_alone() =>
        Assert.Equal([$"{Petition} -> ", $" -> {Cost}"], Changes([Petition, Opening], [Opening, Cost]));

    [Fact]
    public void Changes_come_in_the_order_of_the_article() =>
        Assert.Equal([$" -> {Petition}", $"{Cost} -> {NewCost}"], Changes([Opening, Cost], [Opening, Petition, NewCost]));

    [Theory]
    [InlineData("", "")]
    [InlineData("One.\n\nTwo.", "One.\n\n\nTwo.\n")]
    public void Empty_lines_are_no_change(string before, string after) => Assert.Empty(VersionChanges.Between(before, after));

    private static IEnumerable<string> Changes(string[] before, string[] after)
    {
        var (old, now) = (string.Join("\n\n", before), string.Join("\n\n", after));
        return VersionChanges.Between(old, now).Select(change => $"{change.Before?.Of(old)} -> {change.After?.Of(now)}");
    }
}
