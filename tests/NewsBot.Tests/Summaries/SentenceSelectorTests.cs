using NewsBot.Embeddings;
using NewsBot.Summaries.Sentences;

namespace NewsBot.Tests.Summaries;

public sealed class SentenceSelectorTests
{
    // No vectors: what is tested does not lean on them.
    private readonly SentenceSelector _selector = new(new WordVectors([], Array.Empty<float[]>(), []));

    [Fact]
    public void The_sentence_about_the_subject_is_chosen_and_one_that_only_repeats_it_is_not()
    {
        var chosen = Select(
            ["harbour", "wall"],
            "The town elected a new council in the spring of this year.",
            "The repair of the harbour wall will cost four million crowns.",
            "The harbour is old.",
            "A baker in Mill Lane sells forty kinds of bread every day.");

        Assert.Equal([1], chosen.Select(sentence => sentence.Index));
    }

    [Fact]
    public void Each_further_sentence_adds_what_those_before_it_lack()
    {
        var chosen = Select(
            ["harbour", "petition", "ferry"],
            "The council of Easton kept the harbour open on Tuesday.",
            "The council of Easton kept the old harbour open at last.",
            "About 1,200 residents had signed a petition for the ferry.");

        Assert.Equal(2, chosen.Count);
        Assert.Contains(2, chosen.Select(sentence => sentence.Index));
    }

    [Fact]
    public void What_sentences_have_in_common_is_chosen_where_nothing_is_asked_for()
    {
        var chosen = Select(
            [],
            "The beds were soft and the room was very clean.",
            "We found the room very clean and quiet.",
            "Somebody had parked a bicycle in front of the door.",
            "The room was very clean.");

        Assert.Equal(3, chosen[0].Index);
    }

    [Fact]
    public void A_sentence_that_another_source_prints_too_is_chosen_once_with_the_other()
    {
        SelectableSentence[] sentences =
        [
            new("The council of Easton voted on Tuesday to keep the harbour open.", "a", 0),
            new("Divers found cracks in the wall of the harbour last week.", "a", 1),
            new("The council of Easton on Tuesday voted to keep its harbour open.", "b", 0),
        ];

        var chosen = _selector.Select(sentences, [Phrase("harbour")], new SelectionAim(3, double.NegativeInfinity));

        Assert.Equal([2], chosen.Single(sentence => sentence.Index == 0).Alike);
        Assert.DoesNotContain(2, chosen.Select(sentence => sentence.Index));
    }

    [Fact]
    public void Nothing_is_chosen_from_nothing() => Assert.Empty(Select(["harbour"]));

    private IReadOnlyList<ChosenSentence> Select(string[] subject, params string[] sentences) => _selector.Select(
        [.. sentences.Select((text, place) => new SelectableSentence(text, "a", subject.Length > 0 ? place : null))],
        [.. subject.Select(Phrase)],
        subject.Length > 0 ? SelectionAim.Brief : new SelectionAim(1, 0));

    private static WantedPhrase Phrase(string word) => new([[word]]);
}
