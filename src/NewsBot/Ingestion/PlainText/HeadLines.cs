using NewsBot.Dates;

namespace NewsBot.Ingestion.PlainText;

/// <summary>Reads the lines above an article's first paragraph: headline, byline, outlet.</summary>
internal static class HeadLines
{
    private const int FewestTitleWords = 4;
    private const int MostTitleWords = 35;
    private const int MostOutletWords = 5;

    /// <summary>The headline; empty where the head has none.</summary>
    public static string Title(IReadOnlyList<string> head)
    {
        var candidates = head.Where(IsTitle).ToList();
        return candidates.FirstOrDefault(line => LineShape.Words(line) >= FewestTitleWords)
            ?? candidates.Where(line => LineShape.Words(line) > 1).MaxBy(LineShape.Words)
            ?? (candidates.Count == 1 ? candidates[0] : "");
    }

    public static Byline? Byline(IReadOnlyList<string> head) =>
        head.Select(PlainText.Byline.Of).FirstOrDefault(found => found is not null);

    /// <summary>
    /// Who published it: a short line beside the byline that the page prints once more, or a name after the byline's people that is no
    /// person's. Null where none is printed.
    /// </summary>
    public static string? Outlet(IReadOnlyList<string> lines, List<string> head, string title)
    {
        var at = head.FindIndex(line => PlainText.Byline.Of(line) is not null);
        if (at < 0) return null;

        return head.Skip(at + 1).Take(2).Concat(head.Take(at).TakeLast(1))
            .FirstOrDefault(line => line != title && IsName(line) && lines.Count(other => other == line) > 1);
    }

    private static bool IsTitle(string line) =>
        LineShape.Words(line) <= MostTitleWords
        && Furniture.KindOf(line) == FurnitureKind.None
        && PlainText.Byline.Of(line) is null
        && !PhotoCaption.Is(line)
        && (PrintedDates.In(line).Count == 0 || LineShape.Words(line) > 8);

    private static bool IsName(string line) =>
        LineShape.Words(line) <= MostOutletWords && (char.IsUpper(line[0]) || char.IsDigit(line[0])) && !LineShape.EndsSentence(line)
        && Furniture.KindOf(line) == FurnitureKind.None && PrintedDates.In(line).Count == 0;
}
