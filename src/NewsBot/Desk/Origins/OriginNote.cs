using System.Globalization;
using NewsBot.Articles;

namespace NewsBot.Desk.Origins;

/// <summary>Says of one item how many independent sources print it.</summary>
internal static class OriginNote
{
    /// <summary>"2 outlets, one origin: AP", "3 outlets, 2 independent sources"; null for one article.</summary>
    /// <param name="printings">The articles, each with the span that prints the item.</param>
    public static string? Of(IReadOnlyList<Printing> printings)
    {
        var articles = printings.Select(printing => printing.Article).DistinctBy(article => article.Id).ToList();
        if (articles.Count < 2) return null;

        var count = Count(printings);
        var printed = string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles");
        if (count > 1) return string.Create(CultureInfo.InvariantCulture, $"{printed}, {count} independent sources");
        return Agency(printings) is { } agency ? $"{printed}, one origin: {agency}" : $"{printed}, one origin";
    }

    /// <summary>How many independent origins stand behind the printings, at least 1.</summary>
    public static int Count(IReadOnlyList<Printing> printings)
    {
        var origins = SharedOrigins.Of([.. printings.Select(printing => printing.Article)]);
        var apart = new List<Printing>();
        foreach (var printing in printings)
        {
            if (!apart.Exists(other => origins.Same(other.Article, printing.Article) || SharedAgency(other, printing) is not null)) apart.Add(printing);
        }

        return Math.Max(1, apart.Count);
    }

    private static string? Agency(IReadOnlyList<Printing> printings) =>
        WireCredits.Agencies.FirstOrDefault(agency => printings.All(printing => WireCredits.Names(printing.Article, printing.Span, agency)))
        ?? printings.Select(printing => WireCredits.AgencyOf(printing.Article)).FirstOrDefault(credit => credit is not null);

    // Both have it from the agency: one is its copy or credits it beside the words, and so does the other.
    private static string? SharedAgency(Printing first, Printing second) =>
        WireCredits.Agencies.FirstOrDefault(agency => WireCredits.Names(first.Article, first.Span, agency) && WireCredits.Names(second.Article, second.Span, agency));

    /// <summary>Where an article prints an item.</summary>
    internal readonly record struct Printing(Article Article, TextSpan Span);
}
