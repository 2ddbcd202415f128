using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Retrieval;

namespace NewsBot.Tests.Desk;

/// <summary>Quotations as articles print them, for tests.</summary>
internal static class Printed
{
    /// <summary>A quotation that is the words between the first curly marks of a paragraph.</summary>
    public static QuoteHit Quote(
        string paragraph, string? speaker, string outlet, DateOnly? published = null, QuoteKind kind = QuoteKind.Direct, string? wire = null, bool inferred = false)
    {
        var open = paragraph.IndexOf('“', StringComparison.Ordinal);
        var article = new Article
        {
            Id = ArticleIdentity.IdOf(null, outlet),
            Source = outlet,
            Title = $"The pier, by {outlet}",
            Outlet = outlet,
            WireCredit = wire,
            Body = paragraph,
            FetchedAt = DateTimeOffset.UnixEpoch,
            Dates = published is { } day
                ? [new DateEvidence { Date = day, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }]
                : [],
        };
        return new(
            new Quote
            {
                Id = ArticleIdentity.QuoteId(article.Id, 0),
                Kind = kind,
                Content = [new(open + 1, paragraph.IndexOf('”', StringComparison.Ordinal))],
                Speaker = speaker is null ? null : new Speaker { Name = speaker, Inferred = inferred },
            },
            article);
    }
}
