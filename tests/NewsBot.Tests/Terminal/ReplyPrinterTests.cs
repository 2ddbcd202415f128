using NewsBot.Replies;
using NewsBot.Terminal.Output;
using Samples = NewsBot.Tests.Replies.Replies;

namespace NewsBot.Tests.Terminal;

public sealed class ReplyPrinterTests
{
    [Fact]
    public void A_piped_answer_is_plain_text_at_a_hundred_columns()
    {
        var item = Samples.Item with
        {
            Text = "The harbour stays open for as long as there is water in it, and when there is none the harbour will be a very fine meadow, […] At least until spring.",
            Heading = "Statements",
        };

        var text = Print(Samples.Answer with { Items = [item], Actions = [new("Show source 1", "/source id:k3f9q2a7bd-p0")] });

        Assert.Equal(
            """
            Who said what about the harbour
            One statement in two outlets.

            Statements

            Zoë Müller, the mayor (inferred) · The Harbour Post, unnamed outlet (zzz) · 4 March 2031 (inferred)
              │ “The harbour stays open for as long as there is water in it, and when there is none the harbour
              │ will be a very fine meadow,” […] “At least until spring.” [1][2]

            Notes
              - One date is inferred.

            Sources
              [1, 2] The Harbour Post, “Harbour to stay open”, Ann Writer, 4 March 2031 (inferred: same
                  story, low confidence)
                  k3f9q2a7bd · https://post.example/harbour?a=1&b=2

            Show source 1: /source id:k3f9q2a7bd-p0

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Two_readings_stand_side_by_side_under_their_outlets()
    {
        var item = Samples.Item with
        {
            Readings = [new("It is not on the plan.", [1]), new("It is not on the agenda.", [2]) { Differences = [new(17, 23)] }],
        };

        var text = Print(Samples.Answer with { Items = [item] });

        Assert.Contains("The Harbour Post", text, StringComparison.Ordinal);
        Assert.Matches("“It is not on the plan.” \\[1\\] +“It is not on the agenda.” \\[2\\]\n", text);
    }

    [Fact]
    public void Readings_that_have_no_room_side_by_side_stand_one_below_the_other_and_apart()
    {
        var item = Samples.Item with { Readings = [.. Enumerable.Range(1, 4).Select(number => new Reading($"It cost {number} million.", [1]))] };

        var text = Print(Samples.Answer with { Items = [item] });

        Assert.Contains("\n  │ “It cost 1 million.” [1]\n  │\n  │ The Harbour Post\n  │ “It cost 2 million.” [1]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_wrap_at_one_margin_however_many_numbers_they_have()
    {
        var title = string.Join(' ', Enumerable.Repeat("harbour", 40));
        var many = Enumerable.Range(1, 12).Select(number => Samples.Source(number) with { Title = title, Url = null }).ToList();

        var lines = Print(Samples.Answer with { Items = [], Citations = many }).Split('\n');

        var wrapped = lines.SkipWhile(line => line != "Sources").Skip(1).ToList();
        Assert.StartsWith("  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] The Harbour Post, “harbour ", wrapped[0], StringComparison.Ordinal);
        Assert.All(wrapped.Skip(1).Take(3), line => Assert.InRange(line.Length, 88, 100));
        Assert.Equal("      id k3f9q2a7bd", wrapped.First(line => line.Contains("id ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_of_an_article_cannot_steer_the_terminal()
    {
        var item = Samples.Item with { Text = "one \u001b[31mred\u001b]0;title\u0007 [bold]two[/] \u202Ethree", Speaker = "A\u001b[2JB" };

        var text = Print(Samples.Answer with { Items = [item] });

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("[bold]two[/] three", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_went_wrong_is_one_sentence()
    {
        var text = Print(Reply.BadInput("who-said", "2031-02-30 is not a day; write one like 2031-02-28."));

        Assert.Equal("2031-02-30 is not a day; write one like 2031-02-28.\n", text);
    }

    [Fact]
    public void What_could_not_be_done_is_named_after_the_sentence()
    {
        var text = Print(Reply.Failed("ingest", "Nothing was read.") with { Notes = ["Not read: a.bin: not a text."] });

        Assert.Equal("Nothing was read.\n\nNotes\n  - Not read: a.bin: not a text.\n", text);
    }

    [Fact]
    public void A_program_gets_one_line_of_JSON_for_each_reply()
    {
        var text = Print(Samples.Answer, ReplyFormat.Json);

        Assert.Equal(ReplyJson.OneLine(Samples.Answer) + "\n", text);
    }

    [Theory]
    [InlineData(Outcome.Answered, 0)]
    [InlineData(Outcome.NothingFound, 0)]
    [InlineData(Outcome.Refused, 0)]
    [InlineData(Outcome.Partial, 1)]
    [InlineData(Outcome.Failed, 1)]
    [InlineData(Outcome.BadInput, 2)]
    public void The_exit_code_tells_how_it_ended(Outcome outcome, int expected)
    {
        var code = ReplyPrinter.ExitCodeOf(Samples.Answer with { Outcome = outcome });

        Assert.Equal(expected, code);
    }

    private static string Print(Reply reply, ReplyFormat format = ReplyFormat.Text)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new ReplyPrinter(output, format, isTerminal: false).Print(reply);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
