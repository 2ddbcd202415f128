using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Text;

public sealed class PassageSplitterTests
{
    [Fact]
    public void Short_paragraphs_are_put_together()
    {
        var body = string.Join("\n\n", Enumerable.Range(0, 9).Select(_ => Sentence(10)));

        var passages = PassageSplitter.Split("article", body);

        Assert.Equal([8, 1], passages.Select(passage => passage.Sentences.Count));
        Assert.Equal(["article-p0", "article-p1"], passages.Select(passage => passage.Id));
    }

    [Fact]
    public void A_paragraph_that_would_overfill_a_passage_starts_the_next_one()
    {
        var body = $"{Sentence(60)}\n\n{Sentence(60)}";

        var passages = PassageSplitter.Split("article", body);

        Assert.Equal(2, passages.Count);
    }

    [Fact]
    public void A_very_long_paragraph_is_cut_at_the_ends_of_sentences()
    {
        var body = string.Join(' ', Enumerable.Range(0, 20).Select(_ => Sentence(10)));

        var passages = PassageSplitter.Split("article", body);

        Assert.Equal([10, 10], passages.Select(passage => passage.Sentences.Count));
    }

    [Fact]
    public void Every_sentence_lies_in_exactly_one_passage()
    {
        var random = new Random(7);
        var body = string.Join("\n\n", Enumerable.Range(0, 40).Select(_ =>
            string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => Sentence(random.Next(2, 60))))));

        var passages = PassageSplitter.Split("article", body);

        Assert.Equal(SentenceSplitter.Split(body), passages.SelectMany(passage => passage.Sentences));
        Assert.All(passages, passage => Assert.All(passage.Sentences, sentence => Assert.True(passage.Span.Contains(sentence))));
    }

    [Fact]
    public void A_body_without_words_has_no_passages() => Assert.Empty(PassageSplitter.Split("article", " \n\n "));

    private static string Sentence(int words) => "Word" + string.Concat(Enumerable.Repeat(" word", words - 1)) + ".";
}
