using System.Text.Json;
using NewsBot.Articles;

namespace NewsBot.Tests.Commands;

public sealed class SourceLanguageTests : IDisposable
{
    private readonly TestBot _bot = new(new Dictionary<string, string>
    {
        ["rat.md"] = """
            ---
            title: Rat schließt den alten Pier
            url: https://hafenpost.example/pier
            ---
            Der Hafenrat hat am Montag beschlossen, den alten Pier bis zum Frühjahr zu schließen, und niemand wollte sagen, was die Arbeiten kosten.

            „Wir konnten nicht länger warten“, sagte Ada Lowe, die dem Rat vorsitzt und das Ministerium jedes Jahr um Geld gebeten hat.
            """,
        ["council.md"] = """
            ---
            title: Council shuts the old pier
            url: https://post.example/pier
            ---
            The harbour council voted on Monday to close the old pier until the spring, and nobody would say what the work will cost.
            """,
    });

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task An_article_whose_quotations_are_not_read_says_so()
    {
        await _bot.AskAsync("/sources");

        var german = await _bot.AskAsync($"/source {ArticleIdentity.IdOf("https://hafenpost.example/pier", "")}");
        var english = await _bot.AskAsync($"/source {ArticleIdentity.IdOf("https://post.example/pier", "")}");

        Assert.Contains(" · in German · ", german.Lead, StringComparison.Ordinal);
        Assert.Contains("Who said what is read in English text alone: of this article, in German, quotations may be missing.", german.Notes);
        Assert.DoesNotContain("English", english.Lead + string.Join(' ', english.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ninjs", "language")]
    [InlineData("json-ld", "inLanguage")]
    public async Task Exports_name_the_language(string form, string property)
    {
        await _bot.AskAsync("/sources");

        var export = await _bot.AskAsync($"/export {ArticleIdentity.IdOf("https://hafenpost.example/pier", "")} --as {form}");

        Assert.Equal("de", JsonDocument.Parse(export.Document!).RootElement.GetProperty(property).GetString());
    }
}
