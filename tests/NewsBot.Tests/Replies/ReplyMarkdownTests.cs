using NewsBot.Replies;

namespace NewsBot.Tests.Replies;

public sealed class ReplyMarkdownTests
{
    [Fact]
    public void An_answer_is_a_page_with_quotations_notes_and_sources()
    {
        var page = ReplyMarkdown.Of(Replies.Answer with { Items = [Replies.Item with { Heading = "Statements" }] });

        Assert.Equal(
            """
            # Who said what about the harbour

            One statement in two outlets.

            ## Statements

            **Zoë Müller**, the mayor *(inferred)* — The Harbour Post, unnamed outlet (zzz) — 4 March 2031 (inferred)

            > “The harbour stays open,” \[…\] “At least until spring.” \[1\]\[2\]

            ## Notes

            - One date is inferred.

            ## Sources

            - \[1, 2\] The Harbour Post, “Harbour to stay open”, Ann Writer, 4 March 2031 (inferred: same story, low confidence) — <https://post.example/harbour?a=1&b=2>

            """.ReplaceLineEndings("\n"),
            page);
    }

    [Theory]
    [InlineData("[click](https://evil.example)", @"\[click\](https\://evil.example)")]
    [InlineData("![x](y) <img src=x> &lt;", @"\!\[x\](y) \<img src=x\> \&lt;")]
    [InlineData("*bold* _under_ `code` ~~gone~~ a|b", @"\*bold\* \_under\_ \`code\` \~\~gone\~\~ a\|b")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("12. not a list", @"12\. not a list")]
    [InlineData("@everyone at www.evil.example", @"\@everyone at www\.evil.example")]
    [InlineData("first\n\n# second\u001b[2J", @"first # second\[2J")]
    [InlineData("The U.S. sent 1,700 – and then 3,000.", "The U.S. sent 1,700 – and then 3,000.")]
    public void Words_of_an_article_never_mark_anything_up(string words, string expected)
    {
        var escaped = ReplyMarkdown.Escape(words);

        Assert.Equal(expected, escaped);
    }

    [Fact]
    public void A_link_that_is_not_a_web_address_is_left_out()
    {
        var source = Replies.Source(1) with { Url = "javascript:alert(1)" };

        var page = ReplyMarkdown.Of(Replies.Answer with { Citations = [source] });

        Assert.DoesNotContain("javascript", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Indirect_speech_is_never_dressed_as_a_quotation()
    {
        var item = Replies.Item with { Kind = ItemKind.Indirect, Text = "the harbour would stay open" };

        var page = ReplyMarkdown.Of(Replies.Answer with { Items = [item], Citations = [] });

        Assert.Contains("> the harbour would stay open", page, StringComparison.Ordinal);
    }
}
