using Microsoft.Extensions.Options;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Storage;
using NewsBot.Storage.Settings;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Storage;

/// <summary>A real archive in a folder of its own, deleted at the end.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");

    public TemporaryArchive()
    {
        Archive = Open();
        Articles = new(Archive);
        Writer = new(Archive, TimeProvider.System);
        Passages = new(Archive);
        Quotes = new(Archive);
    }

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "archive.db");

    public Archive Archive { get; }

    public ArticleStore Articles { get; }

    public ArticleWriter Writer { get; }

    public PassageStore Passages { get; }

    public QuoteStore Quotes { get; }

    public Archive Open() => new(Options.Create(new StorageOptions { Path = Path }));

    public void Dispose()
    {
        Archive.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>An article of one passage, with the quotation between the first two straight marks if it has any.</summary>
    public static AnalysedArticle Analysed(string body, string source = "a.txt", string? outlet = "Tribune", DateOnly? published = null, string? speaker = null)
    {
        var article = new Article
        {
            Id = ArticleIdentity.IdOf(null, source),
            Source = source,
            Title = "A headline",
            Outlet = outlet,
            Body = body,
            FetchedAt = new DateTimeOffset(2022, 2, 20, 8, 0, 0, TimeSpan.Zero),
            Dates = published is { } day
                ? [new DateEvidence { Date = day, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }]
                : [],
        };
        var whole = new TextSpan(0, body.Length);
        var open = body.IndexOf('"', StringComparison.Ordinal);
        var close = body.IndexOf('"', open + 1);
        return new AnalysedArticle
        {
            Article = article,
            Analysis = 1,
            Passages = [new Passage { Id = ArticleIdentity.PassageId(article.Id, 0), ArticleId = article.Id, Ordinal = 0, Span = whole, Sentences = [whole] }],
            Quotes = open < 0
                ? []
                :
                [
                    new Quote
                    {
                        Kind = QuoteKind.Direct,
                        Content = [new(open + 1, close)],
                        Cue = new(close + 2, close + 6),
                        Speaker = speaker is null ? null : new Speaker { Name = speaker, Role = "the harbour master" },
                    },
                ],
        };
    }
}
