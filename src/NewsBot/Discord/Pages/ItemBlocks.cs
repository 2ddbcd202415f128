using System.Globalization;
using NewsBot.Replies;

namespace NewsBot.Discord.Pages;

/// <summary>Writes the items of a reply as blocks that each fit on a page.</summary>
internal sealed class ItemBlocks(string locale)
{
    /// <summary>The most a block may take; a card holds 4,096, and the lead may stand before it.</summary>
    public const int Longest = 3_000;

    /// <summary>The blocks of an item: one, or several where its text is too long for a page.</summary>
    /// <param name="item">What to write.</param>
    /// <param name="leftOut">Whether a quotation was too long to be shown whole, and so stands in the attached file alone.</param>
    public IReadOnlyList<PageBlock> Of(ReplyItem item, out bool leftOut)
    {
        leftOut = false;
        var heading = item.Heading is { } words ? $"**{DiscordText.Escape(DiscordText.Shorten(words, 200))}**\n" : "";
        var byline = Byline(item);
        var whole = item.Readings.Count > 0
            ? string.Join('\n', item.Readings.Select(reading => $"{Label(reading)}> {Marked(item, reading)} {Marks(reading.Citations)}"))
            : $"{DiscordText.Escape(ReplyWords.Quoted(item))} {Marks(item.Citations)}";
        var text = $"{heading}{whole}{byline}";
        if (text.Length <= Longest) return [new PageBlock(text, Cited(item))];

        var pieces = item.Kind is ItemKind.Direct or ItemKind.Mixed || item.Readings.Count > 0
            ? []
            : TextPieces.Of(ReadableText.OneLine(item.Text), Longest - heading.Length - byline.Length - 100, piece => DiscordText.Escape(piece).Length);
        if (pieces.Count > 0)
        {
            return
            [
                .. pieces.Select((piece, i) => new PageBlock(
                    $"{(i == 0 ? heading : "")}{DiscordText.Escape(piece)} {Marks(item.Citations)}{(i == pieces.Count - 1 ? byline : "")}",
                    Cited(item))),
            ];
        }

        leftOut = true;
        var length = item.Text.Length.ToString("N0", CultureInfo.InvariantCulture);
        return [new PageBlock($"{heading}*{length} characters, which would have to be cut here: they stand whole in the attached file.* {Marks(item.Citations)}{byline}", Cited(item))];
    }

    /// <summary>"[1][3]", escaped; many are counted instead.</summary>
    public static string Marks(IReadOnlyList<int> citations) =>
        string.Concat(citations.Take(12).Select(number => string.Create(CultureInfo.InvariantCulture, $@"\[{number}\]")))
        + (citations.Count > 12 ? string.Create(CultureInfo.InvariantCulture, $" and {citations.Count - 12} more") : "");

    private static string Label(Reading reading) => reading.Label is { } label ? $"*{DiscordText.Escape(DiscordText.Shorten(label, 200))}*\n" : "";

    private static IReadOnlyList<int> Cited(ReplyItem item) =>
        [.. item.Citations.Concat(item.Readings.SelectMany(reading => reading.Citations)).Distinct()];

    /// <summary>The wording with what differs from the first one underlined.</summary>
    private static string Marked(ReplyItem item, Reading reading) => string.Concat(ReplyWords.Pieces(item, reading).Select((piece, i) =>
        piece.Differs ? $"__{DiscordText.EscapeWithin(piece.Text)}__"
        : i == 0 ? DiscordText.Escape(piece.Text)
        : DiscordText.EscapeWithin(piece.Text)));

    private string Byline(ReplyItem item)
    {
        var speaker = item.Speaker is { } name ? $"**{DiscordText.Escape(DiscordText.Shorten(name, 200))}**" : "";
        if (item.SpeakerRole is { } role) speaker += (speaker is "" ? "" : ", ") + DiscordText.Escape(DiscordText.Shorten(role, 300));
        if (speaker is not "" && item.SpeakerInferred) speaker += " *(inferred)*";
        var shown = item.Outlets.Take(6).Select(outlet => DiscordText.Escape(DiscordText.Shorten(outlet, 100)));
        var outlets = string.Join(", ", shown) + (item.Outlets.Count > 6 ? string.Create(CultureInfo.InvariantCulture, $" and {item.Outlets.Count - 6} more") : "");
        var day = item.Date is { } date ? DiscordText.Day(date, locale) + (ReplyWords.Day(item)!.EndsWith("(inferred)", StringComparison.Ordinal) ? " *(inferred)*" : "") : "";
        var parts = string.Join(" · ", new[] { speaker, outlets, day, item.Note is { } note ? DiscordText.Escape(DiscordText.Shorten(note, 300)) : "" }.Where(part => part.Length > 0));
        return parts.Length == 0 ? "" : $"\n— {parts}";
    }
}
