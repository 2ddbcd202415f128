using NewsBot.Answers.Evidence;

namespace NewsBot.Tests.Answers;

/// <summary>Who holds an office is told where its title, all that narrows it and a name stand together.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("Who is the German chancellor?", "Vladimir Putin received Olaf Scholz, the German chancellor.")]
    [InlineData("who's the british defence secretary", "Ben Wallace, the British defence secretary, said it was too soon to tell.")]
    [InlineData("Who is the mayor of Ely?", "Mayor Ann Lee of Ely opened the bridge.")]
    [InlineData("Who closed the bridge?", "The ministry closed the bridge.")]
    public void A_sentence_that_names_the_holder_can_answer(string question, string sentence) => Assert.True(HasHolder(question, sentence));

    [Theory]
    [InlineData("Who is the Russian defence minister?", "“We have not seen any withdrawal of Russian forces,” said Jens Stoltenberg, who was in Brussels to open a meeting of defence ministers.")]
    [InlineData("Who is the Russian defence minister?", "The Russian defence minister was not there.")]
    [InlineData("Who is the Polish foreign minister?", "Jan Kask, the Estonian foreign minister, met the Polish delegation.")]
    [InlineData("Who is the interior minister?", "Ada Berg, the finance minister, resigned.")]
    public void A_sentence_that_names_none_or_another_cannot(string question, string sentence) => Assert.False(HasHolder(question, sentence));

    private static bool HasHolder(string question, string sentence)
    {
        var asked = new Question(question);
        return AnswerForms.HasHolder(asked, new SaidWords(asked, sentence));
    }
}
