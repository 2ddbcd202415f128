using System.Text.Json;
using NewsBot.Articles;
using NewsBot.Desk.Export;
using NewsBot.Replies;

namespace NewsBot.Tests.Commands.Operators;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);
    private readonly string _id = ArticleIdentity.IdOf("https://post.example/harbour", "");

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Ninjs_holds_the_article_and_in_a_description_the_derived_facts()
    {
        var item = await ExportAsync("ninjs");

        Assert.Equal("https://post.example/harbour", item.GetProperty("uri").GetString());
        Assert.Equal(("2031-03-04T00:00:00Z", "Lena Quay"), (item.GetProperty("contentcreated").GetString(), item.GetProperty("by").GetString()));
        Assert.Equal("Harbour to stay open all winter", item.GetProperty("headlines")[0].GetProperty("value").GetString());
        Assert.Contains(item.GetProperty("people").EnumerateArray(), person => person.GetProperty("name").GetString() == "Ann Writer");
        var described = item.GetProperty("descriptions").EnumerateArray().Single(one => one.GetProperty("role").GetString() == NinjsExport.FactsRole);
        var facts = JsonDocument.Parse(described.GetProperty("value").GetString()!).RootElement;
        var body = item.GetProperty("bodies")[0].GetProperty("value").GetString()!;
        Assert.NotEmpty(facts.GetProperty("quotes").EnumerateArray());
        foreach (var fragment in facts.GetProperty("quotes").EnumerateArray().SelectMany(quote => quote.GetProperty("fragments").EnumerateArray()))
            Assert.Equal(fragment.GetProperty("words").GetString(), body[fragment.GetProperty("start").GetInt32()..fragment.GetProperty("end").GetInt32()]);
        Assert.Contains(facts.GetProperty("figures").EnumerateArray(), figure => figure.GetProperty("low").GetDecimal() == 1200);
    }

    [Fact]
    public async Task Linked_data_is_a_news_article_with_quotations_and_earlier_versions()
    {
        await _bot.AskAsync("/who-said harbour");
        var file = Path.Combine(_bot.Folder, "changed.md");
        await File.WriteAllTextAsync(file, HarbourNews.Articles["open.md"].Replace("4 million", "5 million", StringComparison.Ordinal));
        await _bot.AskAsync($"/ingest {file}");

        var item = await ExportAsync("json-ld");

        Assert.Equal(("https://schema.org", "NewsArticle", "2031-03-04"), (item.GetProperty("@context").GetString(), item.GetProperty("@type").GetString(), item.GetProperty("datePublished").GetString()));
        Assert.Equal("The Harbour Post", item.GetProperty("publisher").GetProperty("name").GetString());
        var quotation = item.GetProperty("hasPart").EnumerateArray().First(part => part.GetProperty("additionalType").GetString() == "direct");
        Assert.Equal(("Quotation", "Ann Writer"), (quotation.GetProperty("@type").GetString(), quotation.GetProperty("spokenByCharacter").GetProperty("name").GetString()));
        Assert.Equal(2, item.GetProperty("version").GetInt32());
        Assert.Contains("4 million", item.GetProperty("isBasedOn")[0].GetProperty("articleBody").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export 0000000000", Outcome.NothingFound)]
    [InlineData("/export 0000000000 --as xml", Outcome.BadInput)]
    public async Task What_cannot_be_exported_is_said(string typed, Outcome outcome)
    {
        var reply = await _bot.AskAsync(typed);

        Assert.Equal(outcome, reply.Outcome);
        Assert.Null(reply.Document);
    }

    private async Task<JsonElement> ExportAsync(string form)
    {
        var reply = await _bot.AskAsync($"/export {_id} --as {form}");
        Assert.Equal(Outcome.Answered, reply.Outcome);
        return JsonDocument.Parse(reply.Document!).RootElement;
    }
}
