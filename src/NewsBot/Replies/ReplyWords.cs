using System.Globalization;
using NewsBot.Articles;
using NewsBot.Articles.Dating;

namespace NewsBot.Replies;

/// <summary>The short phrases that every form of a reply uses alike: who said it, when, and how that is known.</summary>
internal static class ReplyWords
{
    /// <summary>
    /// The item's words as a reader should meet them: words that were quoted stand in quotation marks, a reporter's words never do, and have the
    /// reporting words before them.
    /// </summary>
    public static string Quoted(ReplyItem item) => Quoted(item, new Reading(item.Text, item.Citations) { Cue = item.Cue });

    /// <summary>The same for one of its readings.</summary>
    public static string Quoted(ReplyItem item, Reading reading) => string.Concat(Pieces(item, reading).Select(piece => piece.Text));

    /// <summary>The same for one of its readings, parted where what differs begins and ends; at least one piece, in order.</summary>
    public static IReadOnlyList<Piece> Pieces(ReplyItem item, Reading reading)
    {
        var isEnclosed = (reading.Kind ?? item.Kind) is var kind && (kind is ItemKind.Direct || (kind is ItemKind.Mixed && !reading.Text.Any(IsMark)));
        var pieces = new List<Piece>();
        var at = 0;
        foreach (var span in reading.Differences)
        {
            if (span.Length == 0 || span.Start < at || span.End > reading.Text.Length) continue;

            Add(at, span.Start, differs: false);
            Add(span.Start, span.End, differs: true);
            at = span.End;
        }

        Add(at, reading.Text.Length, differs: false);
        return pieces;

        void Add(int start, int end, bool differs)
        {
            var words = reading.Text[start..end];
            if (isEnclosed) words = $"{(start == 0 && !differs ? "“" : "")}{Parted(words)}{(end == reading.Text.Length && !differs ? "”" : "")}";
            else if (start == 0 && !differs && reading.Cue is { } cue) words = $"{cue} {words}";
            if (words is not "") pieces.Add(new(words, differs));
        }
    }

    /// <summary>"16 February 2022": the months are English, as everything else the bot says.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day with a warning where it was concluded rather than printed; null where there is none.</summary>
    public static string? Day(ReplyItem item) =>
        item.Date is not { } date ? null
        : item.DateMethod is null || KebabName.Parse<DateMethod>(item.DateMethod) is { } method && !IsInferred(method) ? Day(date)
        : $"{Day(date)} (inferred)";

    /// <summary>The day with a warning where it was concluded rather than printed, or is doubtful: "15 February 2022, inferred".</summary>
    public static string ShortDay(DateEvidence? evidence) => evidence switch
    {
        null => "date unknown",
        { } date when IsInferred(date.Method) => $"{Day(date.Date)}, inferred",
        { Confidence: Confidence.Low } date => $"{Day(date.Date)}, doubtful",
        { } date => Day(date.Date),
    };

    /// <summary>The day with how it was come by where it was concluded: "15 February 2022 (inferred: same story, low confidence)".</summary>
    public static string Day(DateEvidence? evidence) => evidence switch
    {
        null => "date unknown",
        { } date when IsInferred(date.Method) =>
            $"{Day(date.Date)} (inferred: {KebabName.Of(date.Method).Replace('-', ' ')}, {KebabName.Of(date.Confidence)} confidence)",
        { Confidence: Confidence.Low } date => $"{Day(date.Date)} (as printed, low confidence)",
        { } date => Day(date.Date),
    };

    /// <summary>"Outlet, title, author, day", without what is not known.</summary>
    public static string Source(ReplyCitation source)
    {
        var outlet = ReplyCitation.OutletLabel(source.Outlet, source.Citation.ArticleId);
        var title = source.Title is "" ? "untitled" : $"“{source.Title}”";
        return string.Join(", ", new[] { outlet, title, source.Author, Day(source.Date) }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>"id k3f9q2a7bd", which `/source` and `/retract` take, for a source without a link; null where the link or the name of its outlet tells it.</summary>
    public static string? IdOf(ReplyCitation source) => source.Url is null && source.Outlet is not null ? $"id {source.Citation.ArticleId}" : null;

    /// <summary>The sources of one article together, in the order in which the articles are first cited.</summary>
    public static IEnumerable<IGrouping<string, ReplyCitation>> ByArticle(IEnumerable<ReplyCitation> sources) =>
        sources.GroupBy(source => source.Citation.ArticleId);

    /// <summary>"[1, 3]", for the sources of one article.</summary>
    public static string Mark(IEnumerable<ReplyCitation> sources) => $"[{string.Join(", ", sources.Select(source => source.Number))}]";

    /// <summary>"[1][3]".</summary>
    public static string Marks(IEnumerable<int> citations) => string.Concat(citations.Select(number => $"[{number}]"));

    private static bool IsInferred(DateMethod method) => method is DateMethod.Text or DateMethod.SameStory;

    // Each fragment of an interrupted quotation has marks of its own, as it was printed.
    private static string Parted(string words) => words.Replace(ReplyItem.Interruption, $"”{ReplyItem.Interruption}“", StringComparison.Ordinal);

    private static bool IsMark(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>A stretch of a reading as it is shown.</summary>
    /// <param name="Text">Its words, with the quotation marks and reporting words that belong to them.</param>
    /// <param name="Differs">Whether it differs from the first reading, or is the figure that is compared.</param>
    public readonly record struct Piece(string Text, bool Differs);
}
