using NewsBot.Citations;

namespace NewsBot.Tests.Citations;

/// <summary>Claims that a model under attack, or gone wrong, may draft: all are answered, and none costs more than its length.</summary>
public sealed class HostileClaimTests
{
    private const string Passage = "Two ferries sank off Halmø on Friday, killing 14 people, police said.";

    private readonly ClaimChecker _checker = new();

    [Theory]
    [InlineData("ferry ")]
    [InlineData("Halmø ")]
    [InlineData("14 ")]
    [InlineData("said ")]
    [InlineData("not ")]
    [InlineData("and sank ")]
    [InlineData("“Halmø ” ")]
    [InlineData("after ")]
    public void Ten_thousand_words_are_no_claim(string word)
    {
        var claim = string.Concat(Enumerable.Repeat(word, 10_000));

        var verdict = _checker.Check(claim, [new Evidence(Passage)]);

        Assert.False(verdict.Supported);
    }

    [Theory]
    [InlineData("ferry ")]
    [InlineData("14 ")]
    [InlineData("said that ")]
    [InlineData("“Halmø ‘ ")]
    [InlineData("one of the ")]
    [InlineData("after the ")]
    public void A_claim_at_the_limit_against_a_passage_at_its_limit_is_answered(string word)
    {
        var claim = string.Concat(Enumerable.Repeat(word, 2_000 / word.Length));
        var passage = string.Concat(Enumerable.Repeat(word + Passage + " ", 20_000 / (word.Length + Passage.Length)));

        var verdict = _checker.Check(claim, [new Evidence(passage, word), new Evidence(passage)]);

        Assert.NotEmpty(verdict.Reason);
    }

    [Theory]
    [InlineData("“Two “ferries “sank “off “Halmø”””””")]
    [InlineData("He said “she said ‘they said “nobody said ‘it’”’”.")]
    [InlineData("\"\"\"\"\"\"Two ferries sank\"\"\"\"\"")]
    [InlineData("«„“”»‘’‚‛")]
    public void Nested_quotations_are_answered(string claim)
    {
        Assert.False(_checker.Check(claim, [new Evidence(Passage)]).Supported);
        Assert.NotEmpty(_checker.Check(Passage, [new Evidence(claim)]).Reason);
    }

    [Theory]
    [InlineData("Два парома затонули у Хальмё в пятницу, сообщила полиция.")]
    [InlineData("警方称，周五两艘渡轮沉没，14人死亡。")]
    [InlineData("قالت الشرطة إن عبارتين غرقتا يوم الجمعة.")]
    [InlineData("금요일 여객선 두 척이 침몰했다.")]
    [InlineData("İki feribot battı, IĞDIR’da")]
    [InlineData("\uD83D\uDEA2\uD83D\uDEA2 \u202Esank\u202C \u200B\uDC00")]
    public void Other_scripts_are_answered(string claim)
    {
        Assert.False(_checker.Check(claim, [new Evidence(Passage)]).Supported);
        Assert.True(_checker.Check(claim, [new Evidence(claim)]) is { Reason.Length: > 0 });
    }
}
