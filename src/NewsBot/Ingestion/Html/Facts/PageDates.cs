using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates;
using NewsBot.Dates.Publication;
using NewsBot.Ingestion.Files;

namespace NewsBot.Ingestion.Html.Facts;

/// <summary>Collects the evidence of a page for the date of its article, best first.</summary>
internal static partial class PageDates
{
    private const int HeadBlocks = 400;
    private const int LongestDateLine = 90; // UTF-16 units
    private const int LongestDescription = 2_000;

    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
        "publish_date", "publication_date", "date.issued", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.created", "dc.date", "dcterms.date", "date_published",
        "article.published", "article.created", "cxenseparse:recs:publishtime", "ptime", "originalpublicationdate", "citation_publication_date", "citation_date", "displaydate", "created", "rnews:datepublished",
        "article_date_original", "bt:pubdate", "cdate", "published_at", "shareaholic:article_published_time", "date", "vr:published_time", "gentime", "pubyear", "last-published",
    ];

    private static readonly string[] ModifiedMeta = ["article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised"];

    /// <summary>All candidates; the first of kind <see cref="DateKind.Published"/> is the best. Empty where the page shows no date.</summary>
    /// <param name="body">The article's blocks: a date above them is likelier the article's than one below.</param>
    public static IReadOnlyList<DateEvidence> In(IDocument document, LinkedData data, string? url, IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageBlock> body)
    {
        var monthFirst = MonthFirst(document, url);
        List<DateEvidence?> stated =
        [
            Stated(data.Text("datePublished") ?? data.Text("dateCreated"), DateKind.Published, Confidence.High),
            .. PublishedMeta.Select(name => Stated(Meta(document, name), DateKind.Published, Confidence.High)),
            Stated(Attribute(document, "[itemprop~='datePublished'],time[pubdate],[property='datePublished'],[property='dc:date dc:created'],abbr.published"), DateKind.Published, Confidence.High),
            Stated(data.AnyText("datePublished"), DateKind.Published, Confidence.Medium),
        ];
        List<DateEvidence?> modified = [Stated(data.Text("dateModified"), DateKind.Modified, Confidence.High), .. ModifiedMeta.Select(name => Stated(Meta(document, name), DateKind.Modified, Confidence.High))];
        var best = stated.Find(date => date is not null);
        var shown = Shown(document, blocks, body, monthFirst);
        return Ordered(
            best is not null && OnAnotherClock(best, shown) is { } day ? best with { Date = day } : best,
            UrlDates.In(url),
            Printed(shown),
            [.. modified.OfType<DateEvidence>().DistinctBy(date => date.Date)]);
    }

    private static IReadOnlyList<DateEvidence> Ordered(DateEvidence? stated, DateEvidence? linked, DateEvidence? printed, IReadOnlyList<DateEvidence> modified)
    {
        if (stated is not null && linked is not null && (stated.Date == linked.Date || (AreNextTo(stated.Date, linked.Date) && !OwnClock().IsMatch(stated.Words))))
        {
            // The metadata's clock is often Greenwich's: the link has the day of the newsroom.
            return [.. new[] { linked with { Confidence = stated.Date == linked.Date ? Confidence.High : Confidence.Medium }, stated, printed }.OfType<DateEvidence>(), .. modified];
        }

        if (stated is not null)
        {
            var sure = printed?.Date == stated.Date || (modified.All(date => date.Date == stated.Date) && !AtNight(stated.Words));
            var published = stated with { Confidence = sure ? stated.Confidence : Confidence.Medium };
            return [.. new[] { published, linked, printed }.OfType<DateEvidence>(), .. modified];
        }

        if (linked is not null || printed is not null) return [.. new[] { linked, printed }.OfType<DateEvidence>(), .. modified];
        return modified.Count == 0 ? [] : [modified[^1] with { Kind = DateKind.Published, Confidence = Confidence.Low }, .. modified];
    }

    // An hour of Greenwich at which it is another day in America or on the continent.
    private static bool AtNight(string words) => GreenwichNight().IsMatch(words);

    private static bool AreNextTo(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) == 1;

    // The moment that the metadata states is shown by the newsroom's clock where as many minutes past an hour stand on the page with the day before or after: 03:07 at
    // Greenwich is 22:07 in New York. That day is the one that readers find there.
    private static DateOnly? OnAnotherClock(DateEvidence stated, IReadOnlyList<Candidate> shown) =>
        MinutesIn(stated.Words) is { } minutes && !shown.Any(candidate => candidate.Day == stated.Date && candidate.Minutes == minutes)
            ? shown.FirstOrDefault(candidate => AreNextTo(candidate.Day, stated.Date) && candidate.Minutes == minutes)?.Day
            : null;

    private static string? MinutesIn(string text) => Clock().Match(text) is { Success: true } clock ? clock.Groups["minutes"].Value : null;

    // Every day that the page shows, likeliest first.
    private static List<Candidate> Shown(IDocument document, IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageBlock> body, bool monthFirst)
    {
        var title = document.QuerySelector("h1");
        var times = document.QuerySelectorAll("time").Where(time => !InFurniture(time))
            .Select(time => Dated(time.GetAttribute("datetime") ?? time.TextContent, time, monthFirst));
        var named = document.QuerySelectorAll("[class*=date i],[class*=time i],[class*=publish i],[class*=posted i],[id*=date i],[class*=byline i],[class*=meta i],[class*=created i],[class*=datum i],[class*=info i],[class*=dachzeile i]")
            .Where(element => element.ChildElementCount <= 8 && element.TextContent.Length <= 3 * LongestDateLine && !InFurniture(element))
            .Select(element => Dated(element.TextContent, element, monthFirst));
        var first = body.Count > 0 ? blocks.ToList().IndexOf(body[0]) : -1;
        var last = body.Count > 0 ? blocks.ToList().IndexOf(body[^1]) : -1;
        var above = (first < 0 ? blocks.Take(HeadBlocks) : blocks.Take(first + 1)).Reverse().Where(block => block.Text.Length <= LongestDateLine).Select(block => Dated(block.Text, block.Holder, monthFirst));
        var opening = (first < 0 ? [] : blocks.Skip(first).Take(2)).Select(block => Dated(block.Text[..Math.Min(60, block.Text.Length)], block.Holder, monthFirst));
        var below = (last < 0 ? [] : blocks.Skip(last)).Where(block => block.Text.Length <= LongestDateLine).Select(block => Dated(block.Text, block.Holder, monthFirst));
        var inside = body.Where(block => block.Text.Length <= LongestDateLine).Select(block => Dated(block.Text, block.Holder, monthFirst));

        var described = new[] { document.Title, Meta(document, "description"), Attribute(document, "[class~=updated][title]") }.OfType<string>()
            .Select(text => Dated(text[..Math.Min(text.Length, LongestDescription)], document.DocumentElement, monthFirst));
        var anywhere = blocks.Where(block => block.Text.Length <= 2 * LongestDateLine).Select(block => Dated(block.Text, block.Holder, monthFirst));
        return [.. times.Concat(named).Concat(above).Concat(opening).Concat(inside).Concat(below).Concat(described).Concat(anywhere).OfType<Candidate>()];
    }

    private static DateEvidence? Printed(List<Candidate> all)
    {
        if (all.Count == 0) return null;

        var labelled = all.Find(candidate => candidate.Labelled);
        var best = labelled ?? all[0];
        var agreed = all.Where(candidate => candidate.Day == best.Day).DistinctBy(candidate => candidate.Holder).Skip(1).Any() && all.TakeWhile(candidate => candidate != best).All(candidate => candidate.Day == best.Day);
        return new DateEvidence
        {
            Date = best.Day,
            Kind = DateKind.Published,
            Method = DateMethod.Header,
            Confidence = agreed || labelled is not null ? Confidence.Medium : Confidence.Low,
            Words = best.Words,
        };
    }

    private static Candidate? Dated(string text, IElement holder, bool monthFirst)
    {
        text = HiddenCharacters.Remove(text);
        var around = $"{text} {holder.ClassName} {holder.ParentElement?.ClassName}";
        var dates = PrintedDates.In(text, monthFirst);
        if (dates.Count > 0) return new Candidate(dates[0].Day, dates[0].Span.Of(text), Labelled(text, around), MinutesIn(text), holder);

        var bare = Compact().Match(text);
        if (!bare.Success) return null;
        var year = CalendarDays.FullYear(bare.Groups["year"].Value, 2010);
        return CalendarDays.Day(year, int.Parse(bare.Groups["month"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(bare.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)) is { } day
            ? new Candidate(day, bare.Value, Labelled(text, around), MinutesIn(text), holder)
            : null;
    }

    private static bool Labelled(string text, string around) => PublishedWord().IsMatch(around) && !ModifiedWord().IsMatch(text);

    private static DateEvidence? Stated(string? value, DateKind kind, Confidence confidence)
    {
        if (value is null) return null;

        var dates = PrintedDates.In(value, monthFirst: true);
        DateOnly? day = dates.Count > 0 ? dates[0].Day : null;
        if (day is null && Number().Match(value) is { Success: true } number)
            day = CalendarDays.Day(int.Parse(number.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(number.Groups["month"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(number.Groups["day"].ValueSpan, CultureInfo.InvariantCulture));
        return day is { Year: >= 1990 and < 2100 } found
            ? new DateEvidence { Date = found, Kind = kind, Method = DateMethod.Metadata, Confidence = dates.Count > 0 && dates[0].Ambiguous ? Confidence.Medium : confidence, Words = value[..Math.Min(60, value.Length)] }
            : null;
    }

    private static string? Meta(IDocument document, string name) =>
        document.QuerySelector($"meta[property='{name}' i],meta[name='{name}' i],meta[itemprop='{name}' i]")?.GetAttribute("content");

    private static string? Attribute(IDocument document, string selector)
    {
        var element = document.QuerySelector(selector);
        return element?.GetAttribute("datetime") ?? element?.GetAttribute("content") ?? element?.GetAttribute("title") ?? element?.TextContent;
    }

    private static bool InFurniture(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
            if (at.LocalName is "aside" or "nav" or "footer" || (at.LocalName is not ("body" or "html") && Aside().IsMatch($"{at.ClassName} {at.Id}"))) return true;
        return false;
    }

    private static bool MonthFirst(IDocument document, string? url)
    {
        var language = document.DocumentElement?.GetAttribute("lang") ?? "";
        return language.Equals("en-US", StringComparison.OrdinalIgnoreCase) || (language is "en" or "" && url is not null && AmericanHost().IsMatch(url));
    }

    /// <summary>A date that the page shows.</summary>
    /// <param name="Minutes">Past the hour, of the time that stands with it; null where none does.</param>
    private sealed record Candidate(DateOnly Day, string Words, bool Labelled, string? Minutes, IElement Holder);

    [GeneratedRegex(@"\b(?:publi|post(?:ed|date)|veröffentlicht|erstellt|entry-date|pubdate|created|erschienen|datepub|pub-date|publicado|pubblicato|geplaatst|opublikowano)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PublishedWord();

    [GeneratedRegex(@"\b(?:updated|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|stand:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ModifiedWord();

    [GeneratedRegex(@"(?:^|[\s_-])(?:comments?|related|sidebar|footer|widgets?|recent|teasers?|popular|copyright|archives?|calendar|events?|termine|kommentare?|latest|more-\w+|recommend\w*)(?:$|[\s_-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Aside();

    /// <summary>"28.01.22", as German pages print it.</summary>
    [GeneratedRegex(@"(?<![0-9.])(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{2})(?![0-9.])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"T(?:0[0-5]|2[23]):[0-9]{2}.*(?:Z|[+-]00:?00)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GreenwichNight();

    [GeneratedRegex(@"(?<![0-9:])[0-2]?[0-9]:(?<minutes>[0-5][0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clock();

    /// <summary>A time with the distance of a place other than Greenwich.</summary>
    [GeneratedRegex(@"T[0-9:.]+ ?[+-](?!00:?00)[0-9]{2}:?[0-9]{2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnClock();

    [GeneratedRegex(@"^\s*(?<year>(?:19|20)[0-9]{2})(?<month>[01][0-9])(?<day>[0-3][0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^https?://[^/]+\.(?:com|us|gov|edu)(?:/|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AmericanHost();
}
