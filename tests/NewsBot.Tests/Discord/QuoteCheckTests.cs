using NewsBot.Discord.Checks;
using NewsBot.Replies;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Discord;

public sealed class QuoteCheckTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();
    private readonly QuoteCheck _check;

    public QuoteCheckTests()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed on Monday. \"We had no choice but to close it,\" said Ann Okafor.", speaker: "Ann Okafor")], default);
        _check = new QuoteCheck(_archive.Articles, _archive.Passages, _archive.Quotes);
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("> “We had no choice but to close it”, she said")]
    [InlineData("**we had no choice but to close it**")]
    public void Words_that_are_printed_are_told_with_who_said_them(string message)
    {
        var reply = _check.Of(message, default);

        Assert.StartsWith("Word for word in the archive.", reply.Lead, StringComparison.Ordinal);
        Assert.Equal("Ann Okafor", Assert.Single(reply.Items).Speaker);
        Assert.True(reply.Citations[0].Citation.HoldsIn(_archive.Articles.Find(reply.Citations[0].Citation.ArticleId, default)!.Body));
    }

    [Fact]
    public void Words_that_differ_are_shown_beside_what_is_printed()
    {
        var reply = _check.Of("\"We had no choice except to close it\"", default);

        Assert.StartsWith("Not word for word", reply.Lead, StringComparison.Ordinal);
        var reading = Assert.Single(Assert.Single(reply.Items).Readings);
        Assert.Equal(["but"], reading.Differences.Select(span => span.Of(reading.Text)));
    }

    [Fact]
    public void A_reporters_own_words_are_not_called_a_quotation()
    {
        var reply = _check.Of("The port closed on Monday.", default);

        Assert.Contains("not printed there as a quotation", reply.Lead, StringComparison.Ordinal);
        Assert.Null(Assert.Single(reply.Items).Speaker);
    }

    [Theory]
    [InlineData("Zebras graze quietly beyond distant mountains", Outcome.NothingFound)]
    [InlineData("🙂 <@1>", Outcome.BadInput)]
    public void What_is_not_there_is_said_not_to_be(string message, Outcome outcome) => Assert.Equal(outcome, _check.Of(message, default).Outcome);
}
