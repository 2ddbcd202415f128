using AngleSharp.Dom;

namespace NewsBot.Ingestion.Html;

/// <summary>A run of a page's text that the page sets apart from what stands before and after it.</summary>
internal sealed record PageBlock
{
    private const double MostLinked = .4;
    private const double MostLinkedSentence = .7;
    private const int LongProse = 80; // UTF-16 units
    private const int ShortProse = 25;

    public required string Text { get; init; }

    public required BlockKind Kind { get; init; }

    /// <summary>How much of the text is the text of links, in UTF-16 units.</summary>
    public required int Linked { get; init; }

    /// <summary>The nearest element that holds the whole block.</summary>
    public required IElement Holder { get; init; }

    public double LinkShare => (double)Linked / Text.Length;

    /// <summary>Whether it reads as the text of an article: long, or ended as sentences are, and not mostly links.</summary>
    public bool IsProse =>
        Kind is not (BlockKind.Heading or BlockKind.Caption)
        && (PlainText.LineShape.EndsSentence(Text)
            ? LinkShare < (Text.Length >= LongProse / 2 ? MostLinkedSentence : MostLinked) && Text.Length >= ShortProse
            : LinkShare < MostLinked && Text.Length >= LongProse);
}
