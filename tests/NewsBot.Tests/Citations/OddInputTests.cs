using NewsBot.Citations;

namespace NewsBot.Tests.Citations;

public sealed class OddInputTests
{
    private const string Signs = "“”\"'‘’.,;:-—()[]%$€ \n\t0123456789éИ的\u200B\u202E\uD83D\uDE00";

    private readonly ClaimChecker _checker = new();

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("…")]
    [InlineData("12")]
    [InlineData("“")]
    [InlineData("\uD83D")]
    [InlineData("said said said that that")]
    [InlineData("according to")]
    [InlineData("told")]
    [InlineData("one of the")]
    [InlineData("from 5 to")]
    [InlineData("not")]
    public void Any_text_is_answered_as_claim_and_as_evidence(string text)
    {
        Assert.NotEmpty(_checker.Check(text, [new Evidence(text, text)]).Reason);
        Assert.NotEmpty(_checker.Check("Two ferries sank on Friday, police said.", [new Evidence(text, text)]).Reason);
        Assert.NotEmpty(_checker.Check(text, [new Evidence("Two ferries sank on Friday, police said.")]).Reason);
    }

    [Fact]
    public void Text_mangled_at_random_is_answered()
    {
        var random = new Random(20261122);
        var claims = ClaimFile.Read("claims-first.txt");

        foreach (var _ in Enumerable.Range(0, 1500))
        {
            var claim = claims[random.Next(claims.Count)];
            var verdict = _checker.Check(Mangled(claim.Text, random), [.. claim.Evidence.Select(one => new Evidence(Mangled(one.Text, random), one.Speaker))]);

            Assert.NotEmpty(verdict.Reason);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("not said ")]
    [InlineData("“No,” Lavrov said. ")]
    [InlineData("1,000 ")]
    [InlineData("«")]
    public void A_megabyte_is_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.False(_checker.Check(text, [new Evidence(text)]).Supported);
        Assert.False(_checker.Check("Two ferries sank on Friday, police said.", [new Evidence(text)]).Supported);
        Assert.False(_checker.Check(text[..1990], [new Evidence("Two ferries sank on Friday, police said.")]).Supported);
    }

    private static string Mangled(string text, Random random)
    {
        var characters = text.ToList();
        for (var change = random.Next(1, 12); change > 0 && characters.Count > 0; change--)
        {
            var at = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0: characters.RemoveAt(at); break;
                case 1: characters.Insert(at, Signs[random.Next(Signs.Length)]); break;
                case 2: characters[at] = Signs[random.Next(Signs.Length)]; break;
                default: characters.RemoveRange(at, Math.Min(random.Next(20), characters.Count - at)); break;
            }
        }

        return new string([.. characters]);
    }
}
