using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Upkeep;
using NewsBot.Quotes;
using NewsBot.Tests.Storage;

namespace NewsBot.Tests.Ingestion.Upkeep;

public sealed class ReanalyserTests : IDisposable
{
    private const string Body = "The harbour stays open, the council said. “We will keep every ferry,” said Ann Writer, the harbour master.";

    private static readonly Lazy<ArticleAnalyser> s_analyser = new(() => new(new QuoteExtractor()));

    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void What_another_version_analysed_is_analysed_anew_and_keeps_its_dates_and_its_version()
    {
        var old = TemporaryArchive.Analysed(Body, published: new(2031, 3, 4));
        _archive.Writer.Save([old], CancellationToken.None);
        var reanalyser = new Reanalyser(_archive.Articles, _archive.Writer, s_analyser.Value, NullLogger<Reanalyser>.Instance);

        Assert.Equal(1, reanalyser.Next(CancellationToken.None));
        Assert.Equal(0, reanalyser.Next(CancellationToken.None));

        Assert.Contains(_archive.Quotes.Of(old.Article.Id, CancellationToken.None), quote => quote.Speaker?.Name == "Ann Writer");
        Assert.Equal(new(2031, 3, 4), _archive.Articles.Find(old.Article.Id, CancellationToken.None)!.Date!.Date);
        Assert.Empty(_archive.Articles.Earlier(old.Article.Id, CancellationToken.None));
        Assert.Equal(0, _archive.Articles.CountNotAnalysedBy(ArticleAnalyser.Version, CancellationToken.None));
    }

    [Fact]
    public void An_article_that_changes_while_it_is_analysed_keeps_its_new_words()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed(Body), TemporaryArchive.Analysed(Body + " It rains.", "b.txt")], CancellationToken.None);
        var reanalyser = new Reanalyser(_archive.Articles, _archive.Writer, s_analyser.Value, NullLogger<Reanalyser>.Instance);

        var due = reanalyser.Due(CancellationToken.None);
        var news = TemporaryArchive.Analysed("The harbour is closed, the council said.").Article;
        _archive.Writer.Save([s_analyser.Value.Analyse(news)], CancellationToken.None);
        reanalyser.Renew(due, CancellationToken.None);

        Assert.Equal(news.Body, _archive.Articles.Find(news.Id, CancellationToken.None)!.Body);
        Assert.Equal(Body, Assert.Single(_archive.Articles.Earlier(news.Id, CancellationToken.None)).Body);
        Assert.DoesNotContain(_archive.Quotes.Of(news.Id, CancellationToken.None), quote => quote.Speaker?.Name == "Ann Writer");
        Assert.Equal(0, reanalyser.Next(CancellationToken.None));
    }

    [Fact]
    public void Readers_of_the_change_log_learn_that_the_passages_are_new_ones()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed(Body)], CancellationToken.None);

        new Reanalyser(_archive.Articles, _archive.Writer, s_analyser.Value, NullLogger<Reanalyser>.Instance).Next(CancellationToken.None);

        using var session = _archive.Archive.Read();
        Assert.Equal(["added", "analysed"], session.Query("select kind from change order by sequence", row => row.GetString(0)));
    }
}
