using NewsBot.Articles;
using NewsBot.Embeddings;
using NewsBot.Retrieval;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;
using NewsBot.Storage.Writing;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Retrieval;

public sealed class ArchiveSearchTests : IDisposable
{
    private static readonly WordVectors s_vectors = WordVectorFile.Shipped;

    private readonly TemporaryArchive _archive = new();
    private readonly PassageSearch _passages;
    private readonly QuoteSearch _quotes;

    public ArchiveSearchTests()
    {
        var store = new SearchStore(_archive.Archive);
        var search = Searches.Over(_archive, s_vectors);
        _passages = new PassageSearch(store, search);
        _quotes = new QuoteSearch(_archive.Quotes, _archive.Articles, store, search);
        _archive.Writer.Save(
            [
                TemporaryArchive.Analysed(
                    "\"There is no sign of a pullback,\" said the harbour master on Monday.", "a.txt", "Tribune", new DateOnly(2022, 2, 14), "Ada Stoltenberg"),
                TemporaryArchive.Analysed("The army is pulling its tanks back from the river, officials told reporters.", "b.txt", "Courier", new DateOnly(2022, 2, 15)),
                TemporaryArchive.Analysed("\"The withdrawal begins at dawn,\" said the general.", "c.txt", "Courier", new DateOnly(2022, 2, 16), "Bo Lind"),
                TemporaryArchive.Analysed("\"Bread will cost 150,000 crowns,\" said the baker, who sells cakes.", "d.txt", "Herald", new DateOnly(2022, 2, 16), "Cy Moss"),
            ],
            CancellationToken.None);
    }

    [Fact]
    public void Withdrawal_finds_a_pullback_and_tanks_pulled_back()
    {
        var found = _passages.Find("withdrawal", ArticleFilter.None, 10, CancellationToken.None);

        Assert.Equal(3, found.Count);
        Assert.Equal(["withdrawal"], found[0].Reasons);
        Assert.Contains(found, hit => hit.Reasons.Contains("pullback ~ withdrawal"));
        Assert.Contains(found, hit => hit.Reasons.Contains("pull back ~ withdrawal"));
    }

    [Fact]
    public void A_passage_that_shares_only_a_related_name_is_not_about_it_where_others_are()
    {
        _archive.Writer.Save(
            [
                TemporaryArchive.Analysed("Chancellor Scholz has left the town on Monday evening.", "e.txt", "Courier"),
                TemporaryArchive.Analysed("Secretary general Stoltenberg came to the town on Monday evening.", "f.txt", "Herald"),
            ],
            CancellationToken.None);

        var found = _passages.About("scholz", ArticleFilter.None, 10, CancellationToken.None);
        var near = _passages.About("macron", ArticleFilter.None, 10, CancellationToken.None);

        Assert.Equal(["scholz"], Assert.Single(found).Reasons);
        Assert.NotEmpty(near);
    }

    [Fact]
    public void Quotations_are_found_by_related_words_too()
    {
        var found = _quotes.Find("withdrawal", new QuoteFilter(), 10, CancellationToken.None);

        Assert.Equal(["Bo Lind", "Ada Stoltenberg"], found.Select(hit => hit.Quote.Speaker!.Name));
    }

    [Fact]
    public void A_filter_is_applied_inside_the_search()
    {
        var filter = new ArticleFilter { From = new DateOnly(2022, 2, 14), To = new DateOnly(2022, 2, 14) };

        var found = _passages.Find("withdrawal", filter, 1, CancellationToken.None);

        Assert.Equal(["pullback ~ withdrawal"], Assert.Single(found).Reasons);
    }

    [Fact]
    public void A_filter_that_excludes_everything_finds_nothing()
    {
        var found = _passages.Find("withdrawal", new ArticleFilter { From = new DateOnly(2030, 1, 1) }, 10, CancellationToken.None);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Stoltenburg pullback")]
    [InlineData("Stoltenbreg pullback")]
    public void A_name_spelt_nearly_right_is_found(string typed)
    {
        var found = _quotes.Find(typed, new QuoteFilter(), 10, CancellationToken.None);

        Assert.Equal("Ada Stoltenberg", found[0].Quote.Speaker!.Name);
    }

    [Theory]
    [InlineData("150,000 crowns")]
    [InlineData("150000")]
    public void A_number_is_found_however_it_is_grouped(string typed)
    {
        var found = _passages.Find(typed, ArticleFilter.None, 10, CancellationToken.None);

        Assert.Contains("150000", found[0].Reasons);
    }

    [Theory]
    [InlineData("withdrawal -dawn", 2)]
    [InlineData("withdrawal -…", 3)]
    [InlineData("\"withdrawal begins\"", 1)]
    [InlineData("\"begins withdrawal\"", 0)]
    public void Minus_and_quotation_marks_restrict(string typed, int count)
    {
        var found = _passages.Find(typed, ArticleFilter.None, 10, CancellationToken.None);

        Assert.Equal(count, found.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Ewing")]
    [InlineData("the of and")]
    [InlineData("квантовый скачок")]
    [InlineData("漢字")]
    [InlineData("\"")]
    [InlineData("AND OR NOT NEAR( * ^ : - \"unclosed")]
    [InlineData("words:withdrawal {title} : x*")]
    public void Any_text_is_answered(string typed)
    {
        var found = _passages.Find(typed, ArticleFilter.None, 10, CancellationToken.None);

        Assert.InRange(found.Count, 0, 4);
    }

    [Fact]
    public void Ten_thousand_words_are_answered()
    {
        var typed = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"word{i}").Prepend("withdrawal"));

        var found = _passages.Find(typed, ArticleFilter.None, 10, CancellationToken.None);

        Assert.Contains("withdrawal", found[0].Reasons);
    }

    [Fact]
    public void What_was_read_in_after_a_search_is_found_by_the_next()
    {
        _passages.Find("zeppelin", ArticleFilter.None, 10, CancellationToken.None);
        _archive.Writer.Save([TemporaryArchive.Analysed("A zeppelin crossed the bay.", "e.txt")], CancellationToken.None);

        var found = _passages.Find("zeppelin", ArticleFilter.None, 10, CancellationToken.None);

        Assert.Equal(["zeppelin"], Assert.Single(found).Reasons);
    }

    [Fact]
    public void A_common_word_is_found_in_the_few_rows_of_an_early_day()
    {
        _archive.Writer.Save([Lines("early.txt", new DateOnly(2021, 1, 1), 300), Lines("late.txt", new DateOnly(2023, 1, 1), 9_000)], CancellationToken.None);

        var found = _passages.Find("ferry", new ArticleFilter { From = new DateOnly(2021, 1, 1), To = new DateOnly(2021, 1, 1) }, 10, CancellationToken.None);

        Assert.Equal(10, found.Count);
        Assert.All(found, hit => Assert.Equal(["ferry"], hit.Reasons));
    }

    [Fact]
    public void A_name_that_came_in_after_the_archive_was_sampled_is_no_misspelling()
    {
        _archive.Writer.Save([Lines("many.txt", new DateOnly(2021, 1, 1), 1_980)], CancellationToken.None);
        _passages.Find("ferry", ArticleFilter.None, 10, CancellationToken.None);
        _archive.Writer.Save([TemporaryArchive.Analysed("Stoltenbergk spoke.", "new.txt"), Lines("more.txt", new DateOnly(2021, 1, 2), 40)], CancellationToken.None);

        var misspelt = _passages.Misspelt("Stoltenbergk", CancellationToken.None);

        Assert.Empty(misspelt);
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>An article of so many passages, a line each.</summary>
    private static AnalysedArticle Lines(string source, DateOnly published, int count)
    {
        const string Line = "The ferry crossed.\n";
        var whole = TemporaryArchive.Analysed(string.Concat(Enumerable.Repeat(Line, count)), source, published: published);
        return whole with
        {
            Passages =
            [
                .. Enumerable.Range(0, count).Select(i => new Passage
                {
                    Id = ArticleIdentity.PassageId(whole.Article.Id, i),
                    ArticleId = whole.Article.Id,
                    Ordinal = i,
                    Span = new TextSpan(i * Line.Length, ((i + 1) * Line.Length) - 1),
                    Sentences = [new TextSpan(i * Line.Length, ((i + 1) * Line.Length) - 1)],
                }),
            ],
        };
    }
}
