using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates;
using NewsBot.Dates.Publication;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Markdown;

/// <summary>Makes an article of a Markdown file: its facts from the front matter, its text without marks of form.</summary>
internal static partial class MarkdownReader
{
    /// <summary>The article, or why there is none. Its id is that of its link where the front matter has one, else of its source.</summary>
    public static ReadOutcome Read(string source, string text, DateTimeOffset fetchedAt)
    {
        var (facts, markdown) = Parts(text);
        if (facts.Problem is { } problem) return ReadOutcome.Skipped(problem);

        var dates = new List<DateEvidence>();
        if (facts.Published is { } published)
        {
            if (Stated(published, DateKind.Published) is not { } date) return NoDate(published);
            dates.Add(date);
        }

        if (facts.Modified is { } modified)
        {
            if (Stated(modified, DateKind.Modified) is not { } date) return NoDate(modified);
            dates.Add(date);
        }

        if (facts.Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme is "http" or "https"))
            return ReadOutcome.Skipped("Its front matter has a url that is not a web address.");

        var blocks = Blocks(markdown);
        var title = facts.Title ?? blocks.Find(block => block.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();
        var captions = blocks.SelectMany(block => Image().Matches(block)).Select(match => match.Groups["alt"].Value.Trim()).Where(alt => alt.Length > 0);
        var paragraphs = blocks.Where(block => !block.StartsWith('#')).Select(Plain).Where(paragraph => LineShape.Words(paragraph) > 0).ToList();
        if (paragraphs.Count == 0) return ReadOutcome.Skipped("It holds no text of an article.");

        var body = string.Join("\n\n", paragraphs);
        var dateline = PrintedDateline.Of(paragraphs[0]);
        var wire = facts.WireCredit ?? dateline?.Agency;
        return ReadOutcome.Read(new Article
        {
            Id = ArticleIdentity.IdOf(facts.Url, source),
            Title = Plain(HiddenCharacters.Remove(title ?? "")),
            Body = body,
            Outlet = facts.Outlet ?? wire,
            WireCredit = wire,
            Authors = facts.Authors,
            Url = facts.Url,
            Dateline = facts.Dateline ?? dateline?.Place,
            Captions = [.. captions],
            Dates = TextDates.After(dates, body, []),
            Source = source,
            FetchedAt = fetchedAt,
        });
    }

    private static ReadOutcome NoDate(string words) => ReadOutcome.Skipped(
        $"Its front matter has a date that cannot be read: “{(words.Length > 40 ? words[..40] + "…" : words)}”. Write it as 2022-02-16.");

    private static DateEvidence? Stated(string words, DateKind kind) =>
        PrintedDates.In(words) is [{ Ambiguous: false } date, ..]
            ? new DateEvidence { Date = date.Day, Kind = kind, Method = DateMethod.Metadata, Confidence = Confidence.High, Words = words }
            : null;

    private static (FrontMatter Facts, string Markdown) Parts(string text)
    {
        var match = Front().Match(text);
        return match.Success ? (FrontMatter.Parse(match.Groups["yaml"].Value), text[match.Length..]) : (FrontMatter.None, text);
    }

    // A block is a heading, an item of a list or a paragraph, whose lines are joined.
    private static List<string> Blocks(string markdown)
    {
        var blocks = new List<string>();
        var open = false;
        foreach (var raw in Comment().Replace(HiddenCharacters.Remove(markdown), "").Split('\n'))
        {
            var line = Quoting().Replace(raw.Trim(), "");
            if (line.Length == 0 || Rule().IsMatch(line))
            {
                open = false;
            }
            else if (!open || line.StartsWith('#') || LineShape.IsListItem(line))
            {
                blocks.Add(line);
                open = !line.StartsWith('#');
            }
            else
            {
                blocks[^1] += " " + line;
            }
        }

        return blocks;
    }

    private static string Plain(string block)
    {
        var text = Image().Replace(block, "");
        text = Link().Replace(text, "${words}");
        text = Bullet().Replace(text, "");
        text = Emphasis().Replace(text, "${words}");
        return Escape().Replace(text, "$1").Trim();
    }

    [GeneratedRegex(@"\A---[ \t]*\n(?<yaml>.*?)(?:\n|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\n|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"<!--.*?(?:-->|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:>\s*)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoting();

    [GeneratedRegex(@"^(?:[-*_=]\s*){3,}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\([^)\s]*(?:\s+""[^""]*"")?\)|<(?<words>https?://[^>\s]+)>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[-*+•]\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<![\p{L}\d\\])(?<mark>\*\*\*|\*\*|\*|__|_|`)(?=\S)(?<words>.+?)(?<=[^\s\\])\k<mark>(?![\p{L}\d])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+.!>-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
