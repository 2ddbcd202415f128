namespace NewsBot.Ingestion.PlainText;

/// <summary>What stands below an article's head, sorted.</summary>
internal sealed record BodyLines
{
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<string> Captions { get; init; }

    /// <summary>A byline that was printed below the text; null where none was.</summary>
    public Byline? Byline { get; init; }

    /// <summary>The place of the first paragraph that is the article's own text; -1 where no line is a paragraph.</summary>
    public static int FirstProse(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            if (LineShape.IsProse(lines[i]) && Furniture.KindOf(lines[i]) == FurnitureKind.None && !PhotoCaption.Is(lines[i]) && !IsHeadline(lines, i)) return i;
        return -1;
    }

    /// <summary>Sorts the lines from <paramref name="first"/> to the end of the article.</summary>
    public static BodyLines Read(IReadOnlyList<string> lines, int first)
    {
        var paragraphs = new List<string>();
        var captions = lines.Take(first).Where(PhotoCaption.Is).ToList();
        Byline? byline = null;
        var aside = false;
        for (var i = first; i < lines.Count; i++)
        {
            var line = lines[i];
            var kind = Furniture.KindOf(line);
            if (kind == FurnitureKind.End && paragraphs.Count > 0) break;
            if (kind == FurnitureKind.Section)
            {
                aside = true;
            }
            else if (aside && !ArticleGoesOn(lines, i))
            {
                continue;
            }
            else if (kind == FurnitureKind.None)
            {
                aside = false;
                if (PhotoCaption.Is(line)) captions.Add(line);
                else if (PlainText.Byline.Of(line) is { } found) byline ??= found;
                else if (LineShape.IsText(line) && !IsTeaser(lines, i)) paragraphs.Add(line);
            }
        }

        return new BodyLines { Paragraphs = paragraphs, Captions = captions, Byline = byline };
    }

    // A question or a cry can be a headline: it is one where it stands first and a paragraph of more words follows.
    private static bool IsHeadline(IReadOnlyList<string> lines, int at) =>
        at == 0 && lines.Count > 1 && lines[0][^1] is not '.' && LineShape.Words(lines[0]) <= 20 && !lines[0].ContainsAny('“', '"');

    // Teasers alternate with headlines and names of outlets; the article's own paragraphs follow one another.
    private static bool ArticleGoesOn(IReadOnlyList<string> lines, int at) =>
        IsParagraph(lines, at) && IsParagraph(lines, at + 1) && (IsParagraph(lines, at + 2) || at + 2 == lines.Count);

    private static bool IsParagraph(IReadOnlyList<string> lines, int at) =>
        at < lines.Count && LineShape.IsProse(lines[at]) && !lines[at].EndsWith("...", StringComparison.Ordinal) && Furniture.KindOf(lines[at]) == FurnitureKind.None;

    // The beginning of another story, cut off, under its headline.
    private static bool IsTeaser(IReadOnlyList<string> lines, int at) =>
        lines[at].EndsWith("...", StringComparison.Ordinal) && at > 0 && !LineShape.IsText(lines[at - 1]);
}
