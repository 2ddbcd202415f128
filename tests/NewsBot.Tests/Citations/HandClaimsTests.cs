using NewsBot.Citations;
using NewsBot.Embeddings;
using NewsBot.Summaries;

namespace NewsBot.Tests.Citations;

public sealed class HandClaimsTests
{
    private static readonly string[] s_strict = ["number", "date", "speaker", "quotation", "splice"];

    private readonly ClaimChecker _checker = new(new RelatedWords(WordVectorFile.Shipped).Closeness);

    [Theory]
    [InlineData("claims-first.txt")]
    [InlineData("claims-second.txt")]
    [InlineData("claims-third.txt")]
    [InlineData("claims-fourth.txt")]
    public void At_most_one_true_claim_in_twenty_is_rejected(string file)
    {
        var claims = ClaimFile.Read(file).Where(claim => claim.True).ToList();

        var rejected = claims.Where(claim => !_checker.Check(claim.Text, claim.Evidence).Supported).Select(claim => claim.Text).ToList();

        Assert.NotEmpty(claims);
        Assert.True(rejected.Count <= Math.Max(1, 0.05 * claims.Count), string.Join('\n', rejected));
    }

    [Theory]
    [InlineData("claims-first.txt")]
    [InlineData("claims-second.txt")]
    [InlineData("claims-third.txt")]
    [InlineData("claims-fourth.txt")]
    public void At_least_nineteen_false_claims_in_twenty_are_rejected(string file)
    {
        var claims = ClaimFile.Read(file).Where(claim => !claim.True).ToList();

        var passed = claims.Where(claim => _checker.Check(claim.Text, claim.Evidence).Supported).ToList();

        Assert.NotEmpty(claims);
        Assert.True(passed.Count <= Math.Max(1, 0.05 * claims.Count), string.Join('\n', passed.Select(claim => claim.Text)));
    }

    [Fact]
    public void Numbers_dates_speakers_and_quoted_words_are_never_let_pass_wrong()
    {
        var claims = ClaimFile.Read("claims-first.txt").Concat(ClaimFile.Read("claims-second.txt")).Where(claim => !claim.True && s_strict.Contains(claim.Kind));

        var passed = claims.Where(claim => _checker.Check(claim.Text, claim.Evidence).Supported).Select(claim => claim.Text);

        Assert.Empty(passed);
    }
}
