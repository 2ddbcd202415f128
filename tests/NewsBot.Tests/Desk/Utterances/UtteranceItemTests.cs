using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Desk.Utterances;

public sealed class UtteranceItemTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Words_that_outlets_print_differently_stand_side_by_side_each_with_its_source()
    {
        var utterance = new Utterance(
        [
            Printed.Quote("“They are telling us it opens tomorrow,” said Piet Vos.", "Piet Vos", "Tribune"),
            Printed.Quote("“They are promising us it opens tomorrow,” Vos said.", "Vos", "Courier"),
        ]);

        var item = UtteranceItem.Of(utterance, new CitationBook(new PassageStore(_archive.Archive), default));

        Assert.Equal("They are telling us it opens tomorrow,", item.Text);
        Assert.Equal("Piet Vos", item.Speaker);
        Assert.Equal(["Tribune", "Courier"], item.Outlets);
        Assert.Equal([1, 2], item.Citations);
        Assert.Equal(["They are telling us it opens tomorrow,", "They are promising us it opens tomorrow,"], item.Readings.Select(reading => reading.Text));
        Assert.Equal("promising", Assert.Single(item.Readings[1].Differences).Of(item.Readings[1].Text));
    }

    [Fact]
    public void Words_that_differ_in_punctuation_alone_have_no_readings()
    {
        var utterance = new Utterance(
        [
            Printed.Quote("“It opens tomorrow,” said Piet Vos.", "Piet Vos", "Tribune"),
            Printed.Quote("Vos said: “It opens tomorrow.”", "Vos", "Courier"),
        ]);

        var book = new CitationBook(new PassageStore(_archive.Archive), default);
        var item = UtteranceItem.Of(utterance, book);

        Assert.Empty(item.Readings);
        Assert.All(book.Citations, citation => Assert.Equal("It opens tomorrow", citation.Citation.Words.TrimEnd(',', '.')));
    }

    [Fact]
    public void A_reading_in_reported_speech_beside_a_quotation_is_not_dressed_as_one()
    {
        var reported = Printed.Quote("He added that it opens “only with the main repairs that are of primary importance.”", "Piet Vos", "Courier", kind: QuoteKind.Mixed);
        var body = reported.Article.Body;
        reported = reported with
        {
            Quote = reported.Quote with { Cue = new TextSpan(3, 8), Content = [new(9, body.Length)] },
        };
        var utterance = new Utterance([Printed.Quote("“The main repairs that are of primary interest,” said Piet Vos.", "Piet Vos", "Tribune"), reported]);

        var item = UtteranceItem.Of(utterance, new CitationBook(new PassageStore(_archive.Archive), default));

        Assert.Equal(
            ["“The main repairs that are of primary interest,”", "added that it opens “only with the main repairs that are of primary importance.”"],
            item.Readings.Select(reading => ReplyWords.Quoted(item, reading)));
        Assert.Equal(["only with", "importance"], item.Readings[1].Differences.Select(span => span.Of(item.Readings[1].Text)));
    }

    [Theory]
    [InlineData("Vos denied that the pier was shut.", "denied", "that the pier was shut", "denied")]
    [InlineData("Vos told reporters on Monday that the pier was shut.", "told", "that the pier was shut", "told reporters on Monday")]
    [InlineData("The pier, Vos told the Tribune, was shut.", "told", "was shut", null)]
    [InlineData("The pier was shut, Vos warned.", "warned", "The pier was shut", null)]
    [InlineData("Vos spoke.\n\nThe pier was shut.", "spoke", "The pier was shut", null)]
    public void What_is_not_quoted_keeps_the_reporting_words_before_it(string body, string cue, string said, string? shown)
    {
        var hit = Printed.Quote($"{body} “”", "Piet Vos", "Tribune", kind: QuoteKind.Indirect);
        hit = hit with { Quote = hit.Quote with { Cue = Of(cue), Content = [Of(said)] } };

        var item = UtteranceItem.Of(new Utterance([hit]), new CitationBook(new PassageStore(_archive.Archive), default));

        Assert.Equal(shown, item.Cue);
        Assert.Equal(shown is null ? said : $"{shown} {said}", ReplyWords.Quoted(item));

        TextSpan Of(string words) => TextSpan.FromLength(body.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    [Theory]
    [InlineData("that the pier “opens tomorrow,”", "the pier will have “opens tomorrow”", true)]
    [InlineData("that the pier “opens tomorrow,”", "that the pier “opens on Monday,”", false)]
    [InlineData("that the pier opens tomorrow", "the pier will open", false)]
    [InlineData("the pier “good for fishers” and “good for swimmers”", "it is “good for fishers and, so they say, good for swimmers”", true)]
    [InlineData("to “build it better”", "they will “build it, and build it better”", true)]
    public void Of_a_mixed_statement_only_the_quoted_words_are_compared(string first, string second, bool same)
    {
        Assert.Equal(same, Utterance.AreAlike(Mixed(first), Mixed(second)));

        static QuoteHit Mixed(string words)
        {
            var hit = Printed.Quote(words, "Ann Okafor", "Tribune");
            return hit with { Quote = hit.Quote with { Kind = QuoteKind.Mixed, Content = [new(0, words.Length)] } };
        }
    }
}
