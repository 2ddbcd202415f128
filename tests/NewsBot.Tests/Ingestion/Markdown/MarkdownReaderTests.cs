using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Ingestion.Markdown;

namespace NewsBot.Tests.Ingestion.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_gives_the_facts()
    {
        var article = Read("""
            ---
            title: "Council shuts the old pier"
            outlet: Harbour Post
            authors: [Ada Lowe, John Brand]
            date: 2021-05-03
            url: https://paper.example/pier
            ---

            The council voted.
            """);

        Assert.Equal(
            ("Council shuts the old pier", "Harbour Post", "https://paper.example/pier", "The council voted."),
            (article.Title, article.Outlet, article.Url, article.Body));
        Assert.Equal(["Ada Lowe", "John Brand"], article.Authors);
        Assert.Equal((new DateOnly(2021, 5, 3), DateMethod.Metadata, Confidence.High), (article.Date!.Date, article.Date.Method, article.Date.Confidence));
        Assert.Equal(ArticleIdentity.IdOf("https://paper.example/pier", "elsewhere"), article.Id);
    }

    [Fact]
    public void Text_without_front_matter_takes_its_title_from_the_heading()
    {
        var article = Read("# Council shuts *the* pier\n\nThe council\nvoted.\n\n## More\n\nIt is shut.");

        Assert.Equal(("Council shuts the pier", "The council voted.\n\nIt is shut."), (article.Title, article.Body));
    }

    [Theory]
    [InlineData("**Bold** and _leaning_ words, snake_case_name, 2 * 3 * 4.", "Bold and leaning words, snake_case_name, 2 * 3 * 4.")]
    [InlineData("See [the notice](https://paper.example/x \"Notice\") now.", "See the notice now.")]
    [InlineData("> “It is shut,” she said.", "“It is shut,” she said.")]
    [InlineData("It cost 5 \\* 4.<!-- unseen -->", "It cost 5 * 4.")]
    public void Marks_of_form_are_removed(string markdown, string expected)
    {
        var article = Read(markdown);

        Assert.Equal(expected, article.Body);
    }

    [Fact]
    public void Items_of_a_list_are_paragraphs_and_pictures_are_captions()
    {
        var article = Read("Reasons were given.\n\n- cracks\n- rust\n\n![The pier at dusk](pier.jpg)");

        Assert.Equal("Reasons were given.\n\ncracks\n\nrust", article.Body);
        Assert.Equal(["The pier at dusk"], article.Captions);
    }

    [Theory]
    [InlineData("title: [open", "Its front matter is broken: line 2 is not YAML.")]
    [InlineData("title: a\ndate: the other day", "Its front matter has a date that cannot be read: “the other day”. Write it as 2022-02-16.")]
    [InlineData("date: 2022-02-30", "Its front matter has a date that cannot be read: “2022-02-30”. Write it as 2022-02-16.")]
    [InlineData("- a\n- b", "Its front matter is broken: it is not a list of names and values.")]
    [InlineData("url: nowhere", "Its front matter has a url that is not a web address.")]
    public void Broken_front_matter_is_a_reason(string yaml, string reason)
    {
        var outcome = MarkdownReader.Read("a.md", $"---\n{yaml}\n---\nThe council voted.", DateTimeOffset.UnixEpoch);

        Assert.Null(outcome.Article);
        Assert.Equal(reason, outcome.Reason);
    }

    [Fact]
    public void Text_without_words_is_skipped()
    {
        var outcome = MarkdownReader.Read("a.md", "---\ntitle: a\n---\n# a\n\n***\n", DateTimeOffset.UnixEpoch);

        Assert.Equal("It holds no text of an article.", outcome.Reason);
    }

    private static Article Read(string text) => MarkdownReader.Read("a.md", text, DateTimeOffset.UnixEpoch).Article!;
}
