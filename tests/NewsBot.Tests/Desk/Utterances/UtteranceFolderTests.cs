using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;

namespace NewsBot.Tests.Desk.Utterances;

public sealed class UtteranceFolderTests
{
    [Fact]
    public void The_same_words_in_two_outlets_are_one_utterance()
    {
        var first = Printed.Quote("“We shall rebuild the pier by spring,” said Ann Okafor.", "Ann Okafor", "Tribune");
        var second = Printed.Quote("Ms Okafor said: “We shall rebuild the pier by spring.”", "Okafor", "Courier");

        var utterance = Assert.Single(UtteranceFolder.Fold([first, second]));

        Assert.Equal(2, utterance.Printings.Count);
    }

    [Fact]
    public void Another_speaker_is_another_utterance()
    {
        var first = Printed.Quote("“We shall rebuild the pier by spring,” said Ann Okafor.", "Ann Okafor", "Tribune");
        var second = Printed.Quote("“We shall rebuild the pier by spring,” said Piet Vos.", "Piet Vos", "Courier");

        Assert.Equal(2, UtteranceFolder.Fold([first, second]).Count);
    }

    [Fact]
    public void The_same_words_weeks_apart_are_two_utterances()
    {
        var first = Printed.Quote("“We shall rebuild the pier by spring,” said Ann Okafor.", "Ann Okafor", "Tribune", new(2022, 2, 1));
        var second = Printed.Quote("“We shall rebuild the pier by spring,” said Ann Okafor.", "Ann Okafor", "Courier", new(2022, 3, 1));

        Assert.Equal(2, UtteranceFolder.Fold([first, second]).Count);
    }

    [Fact]
    public void A_remark_translated_twice_is_one_utterance_by_what_stands_around_it()
    {
        var first = Printed.Quote(
            "Mr Vos said the line was willing to discuss those points, but only “with the main questions that are of primary weight for us.”", "Piet Vos", "Tribune");
        var second = Printed.Quote(
            "Mr Vos said the line is willing to discuss the points, but only “with the basic problems that are of primary interest to us.”", "Piet Vos", "Courier");

        Assert.Single(UtteranceFolder.Fold([first, second]));
    }

    [Fact]
    public void Different_remarks_on_one_subject_stay_apart()
    {
        var first = Printed.Quote("“There is a gap between what the line says and what it does,” Ann Okafor said.", "Ann Okafor", "Tribune");
        var second = Printed.Quote("“What the line must do now is open its books to the council,” Ann Okafor said.", "Ann Okafor", "Courier");

        Assert.Equal(2, UtteranceFolder.Fold([first, second]).Count);
    }

    [Fact]
    public void Long_words_of_somebody_whom_one_outlet_does_not_name_are_one_utterance_under_the_name()
    {
        var first = Printed.Quote("“We shall rebuild the whole pier before the spring comes,” the harbour master said.", "the harbour master", "Tribune");
        var second = Printed.Quote("“We will rebuild the whole pier before the spring comes,” said Piet Vos.", "Piet Vos", "Courier");

        var utterance = Assert.Single(UtteranceFolder.Fold([first, second]));

        Assert.Equal("Piet Vos", utterance.Lead.Quote.Speaker!.Name);
    }

    [Fact]
    public void Few_words_of_two_who_are_not_named_are_two_utterances()
    {
        var first = Printed.Quote("“This must never happen again,” a witness said.", "a witness", "Tribune");
        var second = Printed.Quote("“This must never happen again,” the harbour master said.", "the harbour master", "Courier");

        Assert.Equal(2, UtteranceFolder.Fold([first, second]).Count);
    }

    [Fact]
    public void A_reported_statement_of_no_content_is_left_out()
    {
        var denial = Printed.Quote("Ann Okafor denied “it”.", "Ann Okafor", "Tribune", kind: QuoteKind.Indirect);
        var claim = Printed.Quote("Ann Okafor denied “a delay”.", "Ann Okafor", "Tribune", kind: QuoteKind.Indirect);

        Assert.Equal(claim, Assert.Single(UtteranceFolder.Fold([denial, claim])).Lead);
    }
}
