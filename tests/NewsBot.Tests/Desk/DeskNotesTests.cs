using NewsBot.Desk;
using NewsBot.Desk.Utterances;

namespace NewsBot.Tests.Desk;

public sealed class DeskNotesTests
{
    [Fact]
    public void Agency_copy_in_two_outlets_is_said_to_be_one_origin()
    {
        var utterance = new Utterance(
        [
            Printed.Quote("“It opens tomorrow,” said Piet Vos, according to the Associated Press.", "Piet Vos", "Tribune"),
            Printed.Quote("“It opens tomorrow,” Vos said.", "Vos", "Courier", wire: "AP"),
        ]);

        Assert.Contains(DeskNotes.Of([utterance], []), note => note.Contains("credit to AP is one origin", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_outlets_that_credit_nobody_are_not_called_one_origin()
    {
        var utterance = new Utterance(
        [
            Printed.Quote("“It opens tomorrow,” said Piet Vos.", "Piet Vos", "Tribune"),
            Printed.Quote("“It opens tomorrow,” Vos said.", "Vos", "Courier", wire: "AP"),
        ]);

        Assert.DoesNotContain(DeskNotes.Of([utterance], []), note => note.Contains("one origin", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“The harbour will be dry by the end of June,” said Piet Vos.", "Piet Vos", "“The harbour will be dry by the end of June,” Ann Lee said.", "Ann Lee", true)]
    [InlineData("“The harbour will be dry by the end of June,” said Piet Vos.", "Piet Vos", "“The harbour will be dry by the end of June,” Vos said.", "Vos", false)]
    [InlineData("“We are ready,” said Piet Vos.", "Piet Vos", "“We are ready,” Ann Lee said.", "Ann Lee", false)] // anybody's words
    [InlineData("“The harbour will be dry by the end of June,” said Piet Vos.", "Piet Vos", "“The harbour will be deep by the end of May,” Ann Lee said.", "Ann Lee", false)]
    public void Words_that_two_outlets_give_to_two_speakers_are_pointed_out(string first, string speaker, string second, string other, bool told)
    {
        var utterances = UtteranceFolder.Fold([Printed.Quote(first, speaker, "Tribune"), Printed.Quote(second, other, "Courier")]);

        var notes = DeskNotes.Of(utterances, []);

        Assert.Equal(told, notes.Any(note => note == "The words “The harbour will be dry by the end of June” are Piet Vos's in Tribune and Ann Lee's in Courier."));
    }
}
