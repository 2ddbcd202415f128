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
}
