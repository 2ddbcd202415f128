using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The council met. It did not vote.", "The council met.|It did not vote.")]
    [InlineData("Sen. Ada Lowe met Gen. Brand. Both left early.", "Sen. Ada Lowe met Gen. Brand.|Both left early.")]
    [InlineData("The U.S. Senate voted. He moved to the U.S. She stayed.", "The U.S. Senate voted.|He moved to the U.S.|She stayed.")]
    [InlineData("The rate rose 1.5 percent. Prices fell 0.2.", "The rate rose 1.5 percent.|Prices fell 0.2.")]
    [InlineData("It sold to Lowe & Co. The price was not given.", "It sold to Lowe & Co.|The price was not given.")]
    [InlineData("Talks resume at 7 p.m. Tuesday in Vienna. At 9 a.m. Ms. Lowe spoke.", "Talks resume at 7 p.m. Tuesday in Vienna.|At 9 a.m. Ms. Lowe spoke.")]
    [InlineData("They left at 6 p.m. Reporters stayed.", "They left at 6 p.m.|Reporters stayed.")]
    [InlineData("The vote is on Feb. 16 in Room No. 4. Nobody objected.", "The vote is on Feb. 16 in Room No. 4.|Nobody objected.")]
    [InlineData("John F. Brand won. So did Ada B. Lowe.", "John F. Brand won.|So did Ada B. Lowe.")]
    [InlineData("Plan B. It never came to that.", "Plan B.|It never came to that.")]
    [InlineData("He waited... Then he left. She said ... well, nothing.", "He waited...|Then he left.|She said ... well, nothing.")]
    [InlineData("Write to desk@paper.example. See www.paper.example/a.html for more.", "Write to desk@paper.example.|See www.paper.example/a.html for more.")]
    [InlineData("The army left.The mayor stayed.", "The army left.|The mayor stayed.")]
    [InlineData("Really?! Yes! Nobody at Yahoo! was told.", "Really?!|Yes!|Nobody at Yahoo! was told.")]
    [InlineData("Items: ١. “The budget” ٢. “The bridge” ٣. “Other business”", "Items:|١. “The budget”|٢. “The bridge”|٣. “Other business”")]
    [InlineData("Agenda: 1. The budget 2. The bridge 3. Other business", "Agenda:|1. The budget|2. The bridge|3. Other business")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(span => span.Of(text));

        Assert.Equal(expected.Split('|'), sentences);
    }

    [Fact]
    public void A_very_long_paragraph_is_cut_like_any_other()
    {
        var text = string.Concat(Enumerable.Repeat("The council met on the quay and voted for the wall. ", 8_000));

        var sentences = SentenceSplitter.Split(text);

        Assert.Equal(8_000, sentences.Count);
    }

    [Theory]
    [InlineData("“We will go. We will not wait,” Lowe said. Nobody replied.", "“We will go. We will not wait,” Lowe said.|Nobody replied.")]
    [InlineData("\"Who is it? Who?\" Brand asked. He left.", "\"Who is it? Who?\" Brand asked.|He left.")]
    [InlineData("“It is done.” Lowe then left the room.", "“It is done.”|Lowe then left the room.")]
    [InlineData("The bridge (It was built in 1902. It leaks.) is shut.", "The bridge (It was built in 1902. It leaks.) is shut.")]
    [InlineData("“We open the talks. They go on.", "“We open the talks.|They go on.")]
    public void Quoted_speech_stays_with_the_words_that_report_it(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(span => span.Of(text));

        Assert.Equal(expected.Split('|'), sentences);
    }

    [Fact]
    public void A_blank_line_always_ends_a_sentence()
    {
        var text = "The vote in the\n\nupper house";

        var sentences = SentenceSplitter.Split(text).Select(span => span.Of(text));

        Assert.Equal(["The vote in the", "upper house"], sentences);
    }

    [Fact]
    public void A_line_wrapped_at_the_margin_is_one_sentence_and_short_lines_are_many()
    {
        var text = "The committee said on Monday that it would not hear\nthe minister again.\r\nBudget\r\nroads and bridges";

        var sentences = SentenceSplitter.Split(text).Select(span => span.Of(text));

        Assert.Equal(["The committee said on Monday that it would not hear\nthe minister again.", "Budget", "roads and bridges"], sentences);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void Text_without_words_has_no_sentences(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void Every_word_lies_in_one_sentence_and_sentences_are_in_order()
    {
        var text = "… ”“(“ . ! ?? a.b.c. “Open. (Never) closed.\u2028\ud83d\ude00! 1. One 2. Two… \n\n ) “A. B.” c. . . . D";

        var sentences = SentenceSplitter.Split(text);

        var held = new bool[text.Length];
        foreach (var sentence in sentences)
            for (var i = sentence.Start; i < sentence.End; i++) held[i] = !held[i];
        Assert.All(Enumerable.Range(0, text.Length), i => Assert.True(held[i] || char.IsWhiteSpace(text[i])));
        Assert.Equal(sentences.Order(), sentences);
    }
}
