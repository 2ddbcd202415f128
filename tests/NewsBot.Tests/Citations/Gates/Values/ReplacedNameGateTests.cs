using NewsBot.Citations.Gates.Values;

namespace NewsBot.Tests.Citations.Gates.Values;

public sealed class ReplacedNameGateTests
{
    [Theory]
    [InlineData("The court heard Delmar Steel, Porto Cement and a number of cities.", "The Clean Rivers Act is ten years old. The court heard Delmar Steel, Apex Glass and a number of cities. Porto Cement stayed away.")]
    [InlineData("He runs the Lisbon for a living.", "He runs the Golden Anchor for a living. Before that he lived in Lisbon.")]
    [InlineData("On Friday Will Reis got a chance to show some skill.", "On Friday Ana Costa got a chance to show some skill. Will Reis watched.")]
    [InlineData("The harbour is nearly 3 kilometres from Porto.", "The harbour is nearly 3 kilometres from Braga. Porto is near, too.")]
    [InlineData("Costa thanked Costa for the work of ten years.", "Costa thanked Reis for the work of ten years.")]
    public void A_sentence_with_another_name_in_it_is_refused(string claim, string passage) => Assert.NotNull(new ReplacedNameGate().Objection(Laid.Beside(claim, passage)));

    [Theory]
    [InlineData("Mr Costa said in Porto that the bridge would stay shut.", "Rui Costa said in Porto that the bridge would stay shut.")]
    [InlineData("Rui Costa said that the bridge would stay shut.", "The mayor said that the bridge would stay shut. Rui Costa was elected in May.")]
    [InlineData("Costa met Vos in Porto on Friday.", "Reis met Costa in Porto on Friday. Costa met Vos in Porto on Friday.")]
    [InlineData("Portugal's president said the bridge would stay shut.", "The Portuguese president said the bridge would stay shut.")]
    public void Another_name_for_the_same_is_no_replacement(string claim, string passage) => Assert.Null(new ReplacedNameGate().Objection(Laid.Beside(claim, passage)));
}
