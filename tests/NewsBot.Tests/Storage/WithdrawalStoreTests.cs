using NewsBot.Articles;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Storage;

public sealed class WithdrawalStoreTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();
    private readonly string _id = ArticleIdentity.IdOf(null, "a.txt");

    public void Dispose() => _archive.Dispose();

    private WithdrawalStore Withdrawals => new(_archive.Archive, TimeProvider.System);

    [Fact]
    public void A_withdrawn_article_is_in_no_store_and_stays_so_when_it_is_read_in_again()
    {
        Save("The ferry sank, he said.");

        Assert.True(Withdraw(_id));

        Assert.Null(_archive.Articles.Find(_id, CancellationToken.None));
        Assert.Empty(_archive.Passages.Of(_id, CancellationToken.None));
        Assert.Empty(_archive.Passages.Matching(MatchExpression.Any(["ferry"]), ArticleFilter.None, 10, CancellationToken.None));
        Assert.Equal(SaveOutcome.Withdrawn, Save("The ferry sank, he said."));
        Assert.Equal(SaveOutcome.Withdrawn, Save("The ferry sank last week, he said."));
        Assert.Null(_archive.Articles.Find(_id, CancellationToken.None));
    }

    [Fact]
    public void A_notice_that_comes_before_the_article_holds_for_it()
    {
        Withdraw(_id);

        Assert.Equal(SaveOutcome.Withdrawn, Save("The ferry sank, he said."));
        Assert.Equal(0, _archive.Articles.Count(ArticleFilter.None, CancellationToken.None));
    }

    [Fact]
    public void What_is_restored_can_be_read_again_and_every_step_is_noted()
    {
        Save("The ferry sank, he said.");
        Withdraw(_id);

        Assert.False(Withdraw(_id));
        Assert.True(Withdrawals.Restore(_id, "it was right after all", "editor-7", CancellationToken.None));
        Assert.False(Withdrawals.Restore(_id, "again", "editor-7", CancellationToken.None));

        Assert.NotNull(_archive.Articles.Find(_id, CancellationToken.None));
        Assert.Equal(SaveOutcome.Updated, Save("The ferry did not sink, he said."));
        Assert.Equal(
            ["restored by editor-7: it was right after all", "withdrawn by operator: it is wrong"],
            Withdrawals.Audit(10, CancellationToken.None).Select(line => $"{line.Action} by {line.By}: {line.Reason}"));
    }

    [Fact]
    public void The_change_log_tells_of_it()
    {
        Save("The ferry sank, he said.");
        Withdraw(_id);

        using var session = _archive.Archive.Read();
        Assert.Equal(["added 1", "withdrawn 1"], session.Query("select kind, version from change order by sequence", row => $"{row.GetString(0)} {row.GetInt32(1)}"));
    }

    private bool Withdraw(string id) =>
        Withdrawals.Withdraw(new Withdrawal { ArticleId = id, Reason = "it is wrong", By = Withdrawal.Operator }, CancellationToken.None);

    private SaveOutcome Save(string body) => _archive.Writer.Save([TemporaryArchive.Analysed(body)], CancellationToken.None)[0];
}
