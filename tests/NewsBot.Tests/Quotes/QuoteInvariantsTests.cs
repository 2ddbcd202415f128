using NewsBot.Articles;
using NewsBot.Quotes;

namespace NewsBot.Tests.Quotes;

public sealed class QuoteInvariantsTests
{
    private readonly QuoteExtractor _extractor = new();

    [Fact]
    public void Ten_thousand_mutations_keep_every_span_in_the_body_and_apart()
    {
        string[] articles = [QuoteArticles.Report, QuoteArticles.Interview];

        Parallel.For(0, 20, part =>
        {
            var random = new Random(part);
            for (var i = 0; i < 500; i++) AssertSound(QuoteArticles.Mutate(articles[i % articles.Length], random));
        });
    }

    [EvaluationFact]
    public void Mutations_of_the_source_articles_keep_every_span_in_the_body_and_apart()
    {
        var random = new Random(1);

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folders.Shared!, "seeds"), "*.txt"))
        {
            var text = File.ReadAllText(file);
            for (var i = 0; i < 6; i++) AssertSound(QuoteArticles.Mutate(text, random));
        }
    }

    [Fact]
    public void The_same_body_gives_the_same_quotations()
    {
        var first = _extractor.Extract(QuoteArticles.Report);

        var second = new QuoteExtractor().Extract(QuoteArticles.Report);

        Assert.Equal(first.Select(quote => quote.ToString()), second.Select(quote => quote.ToString()));
        Assert.Equal(first.SelectMany(quote => quote.Content), second.SelectMany(quote => quote.Content));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_answered_in_time()
    {
        var body = string.Concat(Enumerable.Repeat("\"We will see,\" Ann Lee said of it. ", 1_000_000 / 35));

        var quotes = _extractor.Extract(body);

        Assert.True(quotes.Count > 20_000, $"{quotes.Count} quotations");
    }

    [Fact]
    public void A_hundred_thousand_marks_and_as_many_names_are_answered()
    {
        var body = new System.Text.StringBuilder();
        for (var i = 0; body.Length < 2_000_000; i++)
            body.Append("“We will see,” said Ann Ox").Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append((char)('a' + (i / 676 % 26))).Append(". It’s “late”. ");

        var quotes = _extractor.Extract(body.ToString());

        Assert.True(quotes.Count > 30_000, $"{quotes.Count} quotations");
    }

    [Fact]
    public void Quotations_without_end_of_one_speaker_are_all_that_speakers()
    {
        var body = "“We will see to it,” said Ann Lee. " + string.Concat(Enumerable.Repeat("“We will see what the day brings us.” ", 50_000));

        var quotes = _extractor.Extract(body);

        Assert.True(quotes.Count > 49_000, $"{quotes.Count} quotations");
        Assert.All(quotes, quote => Assert.Equal("Ann Lee", quote.Speaker?.Name));
    }

    [Fact]
    public void A_line_of_nothing_but_brackets_is_answered() => Assert.Empty(_extractor.Extract(new string(')', 400_000)));

    private void AssertSound(string body)
    {
        var last = new TextSpan(0, 0);
        foreach (var quote in _extractor.Extract(body))
        {
            Assert.True(quote.Extent >= last, $"out of order in {body}");
            last = quote.Extent;
            Assert.NotEmpty(quote.Content);
            var end = 0;
            foreach (var fragment in quote.Content)
            {
                Assert.True(fragment.Start >= end && fragment.Start < fragment.End && fragment.End <= body.Length, $"{fragment} in {body}");
                end = fragment.End;
                Assert.False(quote.Cue is { } cue && cue.Overlaps(fragment), $"cue {quote.Cue} over {fragment} in {body}");
                Assert.False(quote.Source is { } source && source.Overlaps(fragment), $"source {quote.Source} over {fragment} in {body}");
            }

            Assert.True(Lies(quote.Cue, body) && Lies(quote.Source, body), $"cue {quote.Cue} or source {quote.Source} outside {body}");
            Assert.False(quote.Speaker is { Name: "" });
        }
    }

    private static bool Lies(TextSpan? span, string body) => span is not { } at || (at.Start >= 0 && at.Start < at.End && at.End <= body.Length);
}
