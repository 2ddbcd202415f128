using NewsBot.Embeddings;
using NewsBot.Retrieval;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Search;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Retrieval;

public sealed class DiversityTests : IDisposable
{
    private const string Wire = "The ferry to the islands sank off the harbour on Monday with forty people aboard, the coast guard said, and all but two of them were saved by fishing boats";

    private readonly TemporaryArchive _archive = new();
    private readonly PassageSearch _search;

    public DiversityTests()
    {
        var vectors = WordVectorFile.Shipped;
        _search = new PassageSearch(new SearchStore(_archive.Archive), Searches.Over(_archive, vectors));
        _archive.Writer.Save(
            [
                TemporaryArchive.Analysed($"{Wire}.", "a.txt", "Tribune"),
                TemporaryArchive.Analysed($"{Wire}, an agency reported.", "b.txt", "Courier"),
                TemporaryArchive.Analysed($"{Wire}.", "c.txt", "Herald"),
                TemporaryArchive.Analysed("The owner of the ferry had been warned twice about its doors, an inspector told the court in a letter that nobody answered.", "d.txt", "Post"),
            ],
            CancellationToken.None);
    }

    [Fact]
    public void What_one_passage_says_already_stands_behind_what_is_new()
    {
        var found = _search.Find("ferry sank harbour", ArticleFilter.None, 2, CancellationToken.None);

        var articles = _archive.Articles.Read([.. found.Select(hit => hit.Passage.ArticleId)], CancellationToken.None);
        Assert.StartsWith("The ferry", articles[found[0].Passage.ArticleId].Body, StringComparison.Ordinal);
        Assert.StartsWith("The owner", articles[found[1].Passage.ArticleId].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_out() => Assert.Equal(4, _search.Find("ferry sank harbour", ArticleFilter.None, 10, CancellationToken.None).Count);

    public void Dispose() => _archive.Dispose();
}
