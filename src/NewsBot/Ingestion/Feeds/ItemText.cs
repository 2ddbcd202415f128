using System.Net;
using AngleSharp.Html.Parser;
using NewsBot.Ingestion.Html;
using NewsBot.Ingestion.PlainText;

namespace NewsBot.Ingestion.Feeds;

/// <summary>The text of a feed's item: its paragraphs, with captions apart and the feed's own furniture left out.</summary>
internal sealed record ItemText
{
    private const int LongestPlain = 20_000; // UTF-16 units: no title, no name

    // A summary of this length is read as the whole text where it does not say that it goes on. In UTF-16 units.
    private const int WholeSummary = 1_200;

    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<string> Captions { get; init; }

    /// <summary>Whether it ends as teasers do: "…", "Read more".</summary>
    public required bool GoesOn { get; init; }

    public string Body => string.Join("\n\n", Paragraphs);

    /// <summary>Whether a description is long enough to be the story and does not say that it goes on elsewhere.</summary>
    public bool IsWholeSummary => !GoesOn && Body.Length >= WholeSummary;

    /// <summary>The paragraphs of HTML that is an article and nothing else; none where it nests too deep.</summary>
    public static ItemText Of(string? html)
    {
        if (html is null || MarkupDepth.Problem(html) is not null) return new ItemText { Paragraphs = [], Captions = [], GoesOn = false };

        var document = new HtmlParser().ParseDocument($"<article>{html}</article>");
        var blocks = PageText.Of(document.DocumentElement);
        var captions = blocks.Where(IsCaption).Select(block => block.Text).Distinct();
        var text = blocks.Where(block => !IsCaption(block) && block.LinkShare < .9 && Furniture.KindOf(block.Text) is FurnitureKind.None).Select(block => block.Text).ToList();
        return new ItemText { Paragraphs = text, Captions = [.. captions], GoesOn = blocks is [.., var last] && SaysMore(last.Text) };
    }

    /// <summary>One line without markup: titles and names, which feeds print with tags and doubly escaped.</summary>
    public static string Plain(string? html)
    {
        if (html is null) return "";
        if (html.Length > LongestPlain) return new string('x', LongestPlain); // refused by its length, without being parsed

        var text = html.Contains('<', StringComparison.Ordinal) ? string.Join(' ', PageText.Of(new HtmlParser().ParseDocument(html).DocumentElement).Select(block => block.Text)) : html;
        return string.Join(' ', Files.HiddenCharacters.Remove(WebUtility.HtmlDecode(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Plain text as HTML: a paragraph for every part of it.</summary>
    /// <param name="parting">What stands between two paragraphs: an empty line, or in wire copy a line feed alone.</param>
    public static string Marked(string text, string parting = "\n\n") => string.Concat(
        text.ReplaceLineEndings("\n").Split(parting, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    private static bool SaysMore(string text) =>
        text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal)
        || (LineShape.Words(text) <= 8 && (text.Contains("read more", StringComparison.OrdinalIgnoreCase) || text.Contains("continue reading", StringComparison.OrdinalIgnoreCase)))
        || text.EndsWith("Continue reading", StringComparison.OrdinalIgnoreCase) || text.EndsWith("Read more", StringComparison.OrdinalIgnoreCase);

    private static bool IsCaption(PageBlock block) => block.Kind is BlockKind.Caption || PhotoCaption.Is(block.Text);
}
