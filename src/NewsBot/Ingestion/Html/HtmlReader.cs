using AngleSharp.Html.Parser;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates.Publication;
using NewsBot.Ingestion.Feeds;
using NewsBot.Ingestion.Html.Facts;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Html;

/// <summary>Makes an article of a page: its body without furniture, its captions, and what the page says about it.</summary>
internal static class HtmlReader
{
    private const int DatelineWithin = 3; // paragraphs
    private const int LeastStatedBody = 400; // UTF-16 units; a page that prints less there repeats its description

    /// <summary>The article, or why there is none. Its id is that of its canonical link where it has one, else of its source.</summary>
    /// <param name="source">Where it was read: the page's link, or a path.</param>
    public static ReadOutcome Read(string source, string html, DateTimeOffset fetchedAt)
    {
        if (MarkupDepth.Problem(html) is { } problem) return ReadOutcome.Skipped(problem);

        var page = Page.Parse(html, source);
        if (page.WhyNone is { } none) return ReadOutcome.Skipped(none);
        var paragraphs = page.Body.Count > 0 ? [.. page.Body.Select(block => block.Text)] : StatedBody(page.Data);
        if (paragraphs.Count == 0) return ReadOutcome.Skipped("The page holds no article.");

        var body = string.Join("\n\n", paragraphs);
        var dateline = paragraphs.Take(DatelineWithin).Select(PrintedDateline.Of).FirstOrDefault(line => line is not null);
        var wire = dateline?.Agency ?? page.Data.Names("author").Select(PrintedDateline.AgencyOf).FirstOrDefault(name => name is not null);
        return ReadOutcome.Read(new Article
        {
            Id = ArticleIdentity.IdOf(page.Facts.Url, source),
            Title = page.Facts.Title,
            Body = body,
            Outlet = page.Facts.Outlet ?? wire,
            WireCredit = wire,
            Authors = page.Facts.Authors,
            Url = page.Facts.Url,
            Language = page.Facts.Language,
            Dateline = dateline?.Place,
            Captions = page.Captions,
            Dates = TextDates.After(page.Dates, body, page.Captions),
            Source = source,
            FetchedAt = fetchedAt,
        });
    }

    /// <summary>The evidence of a page for its date, best first, whether or not it holds an article.</summary>
    public static IReadOnlyList<DateEvidence> Dates(string source, string html) =>
        MarkupDepth.Problem(html) is not null ? [] : Page.Parse(html, source).Dates;

    /// <summary>What is read from one page before an article is made of it.</summary>
    private sealed record Page(LinkedData Data, PageFacts Facts, IReadOnlyList<PageBlock> Body, IReadOnlyList<string> Captions, IReadOnlyList<DateEvidence> Dates, string? WhyNone)
    {
        public static Page Parse(string html, string source)
        {
            var url = Uri.TryCreate(source, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? source : null;
            var document = new HtmlParser().ParseDocument(html);
            var data = LinkedData.Of(document);
            var facts = PageFacts.Of(document, data, url);
            var blocks = WholeArticles.OnlyOne(document, PageText.Of(document.DocumentElement), facts.Title);
            var found = BodyFinder.Find(blocks, facts);
            var body = found.Where(block => !IsCaption(block)).ToList();
            var captions = found.Where(IsCaption).Select(block => block.Text).Distinct().ToList();
            return new Page(data, facts, body, captions, PageDates.In(document, data, url ?? facts.Url, blocks, body), PageKind.WhyNone(document, data, blocks, body));
        }
    }

    // A page that a script draws may print its text in the data for machines alone.
    private static IReadOnlyList<string> StatedBody(LinkedData data) =>
        data.Text("articleBody") is { Length: >= LeastStatedBody } text && !data.Denies("isAccessibleForFree") ? ItemText.Of(ItemText.Marked(text, "\n")).Paragraphs : [];

    private static bool IsCaption(PageBlock block) => block.Kind is BlockKind.Caption || PhotoCaption.Is(block.Text);
}
