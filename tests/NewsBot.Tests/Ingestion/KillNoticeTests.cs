using NewsBot.Articles;
using NewsBot.Ingestion;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Tests.Commands;

namespace NewsBot.Tests.Ingestion;

public sealed class KillNoticeTests : IDisposable
{
    private const string Item = """
        {
          "uri": "https://wire.example/items/1", "type": "text", "pubstatus": "usable", "versioncreated": "2031-03-04T10:00:00Z",
          "headline": "Harbour wall breaks", "infosources": [{ "name": "The Quay Wire" }],
          "body_text": "The wall of the harbour of Easton broke on Tuesday, the engineers of the town said.\nNobody was hurt, and the ferries stay in port until the water falls."
        }
        """;

    private readonly TestBot _bot = new("");

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task A_notice_of_the_publisher_takes_the_article_out_of_every_answer_and_the_next_poll_does_not_bring_it_back()
    {
        Assert.Equal(1, (await ReadAsync(Item)).Added);

        var report = await ReadAsync(Item.Replace("\"usable\"", "\"canceled\", \"ednote\": \"The wall did not break.\"", StringComparison.Ordinal));

        Assert.Equal((1, 0), (report.Withdrawn, report.Failures.Count));
        Assert.Equal(0, _bot.Part<ArticleStore>().Count(ArticleFilter.None, CancellationToken.None));
        var withdrawal = _bot.Part<WithdrawalStore>().Find(ArticleIdentity.IdOf("https://wire.example/items/1", ""), CancellationToken.None)!;
        Assert.Equal(Withdrawal.Publisher, withdrawal.By);
        Assert.Contains("The wall did not break", withdrawal.Reason, StringComparison.Ordinal);
        await ReadAsync(Item);
        await ReadAsync(Item.Replace("Nobody was hurt", "One man was hurt", StringComparison.Ordinal));
        Assert.Equal(0, _bot.Part<ArticleStore>().Count(ArticleFilter.None, CancellationToken.None));
    }

    private async Task<IngestionReport> ReadAsync(string item)
    {
        var file = Path.Combine(_bot.Folder, "item.json");
        await File.WriteAllTextAsync(file, item);
        return await _bot.Part<IngestionPipeline>().ReadAsync([file], null, CancellationToken.None);
    }
}
