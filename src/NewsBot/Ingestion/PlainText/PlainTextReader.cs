using NewsBot.Articles;
using NewsBot.Dates.Publication;

namespace NewsBot.Ingestion.PlainText;

/// <summary>
/// Makes an article of text copied from anywhere: what stands above the first paragraph is its head, what stands between and below the
/// paragraphs is furniture unless it reads as text. The rules go by the shape of lines and by the words that pages repeat.
/// </summary>
internal static class PlainTextReader
{
    // A dateline stands in the first paragraphs: an editor's note or two may come before it.
    private const int DatelineWithin = 5;

    /// <summary>The article, or why there is none. Its id is that of its source.</summary>
    public static ReadOutcome Read(string source, string text, DateTimeOffset fetchedAt)
    {
        var lines = TextLines.Of(text);
        var first = BodyLines.FirstProse(lines);
        var head = first < 0 ? [] : lines.Take(first).ToList();
        var title = HeadLines.Title(first < 0 ? lines : head);
        var body = BodyLines.Read(lines, first < 0 ? TitleEnd(lines, title) : first);
        if (body.Paragraphs.Count == 0) return ReadOutcome.Skipped("It holds no text of an article.");

        var byline = HeadLines.Byline(head) ?? body.Byline;
        var dateline = body.Paragraphs.Take(DatelineWithin).Select(PrintedDateline.Of).FirstOrDefault(found => found is not null);
        var outlet = HeadLines.Outlet(lines, head, title);
        var joined = string.Join("\n\n", body.Paragraphs);
        return ReadOutcome.Read(new Article
        {
            Id = ArticleIdentity.IdOf(null, source),
            Title = title,
            Body = joined,
            Outlet = outlet ?? dateline?.Agency,
            WireCredit = dateline?.Agency,
            Authors = byline?.Authors ?? [],
            Dateline = dateline?.Place,
            Captions = body.Captions,
            Dates = TextDates.After(HeaderDates.In(head.Where(line => line != title)), joined, body.Captions),
            Source = source,
            FetchedAt = fetchedAt,
        });
    }

    private static int TitleEnd(IReadOnlyList<string> lines, string title)
    {
        for (var i = 0; i < lines.Count; i++)
            if (lines[i] == title) return i + 1;
        return 0;
    }
}
