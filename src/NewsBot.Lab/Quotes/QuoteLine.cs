using NewsBot.Articles;

namespace NewsBot.Lab.Quotes;

/// <summary>One quotation as the scorers read it. Content of a direct quotation is widened to its marks: annotators count them in.</summary>
internal sealed record QuoteLine
{
    private const string Marks = "\"“”„«»‘’'‹›";

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required string Type { get; init; }

    public string? Speaker { get; init; }

    public int? SpeakerStart { get; init; }

    public int? SpeakerEnd { get; init; }

    public string? SpeakerFull { get; init; }

    public string? Role { get; init; }

    public bool Inferred { get; init; }

    public string? Cue { get; init; }

    public int? CueStart { get; init; }

    public int? CueEnd { get; init; }

    public required IReadOnlyList<IReadOnlyList<int>> Spans { get; init; }

    public static QuoteLine Of(string text, CodePoints points, Quote quote)
    {
        var spans = quote.Kind == QuoteKind.Direct ? [.. quote.Content.Select(span => Widen(text, span))] : quote.Content;
        return new QuoteLine
        {
            Start = points.At(spans[0].Start),
            End = points.At(spans[^1].End),
            Text = string.Join(" … ", spans.Select(span => span.Of(text))),
            Type = quote.Kind.ToString().ToLowerInvariant(),
            Speaker = quote.Source?.Of(text) ?? quote.Speaker?.Name,
            SpeakerStart = At(points, quote.Source?.Start),
            SpeakerEnd = At(points, quote.Source?.End),
            SpeakerFull = quote.Speaker?.Name,
            Role = quote.Speaker?.Role,
            Inferred = quote.Speaker?.Inferred ?? false,
            Cue = quote.Cue?.Of(text),
            CueStart = At(points, quote.Cue?.Start),
            CueEnd = At(points, quote.Cue?.End),
            Spans = [.. spans.Select(span => (IReadOnlyList<int>)[points.At(span.Start), points.At(span.End)])],
        };
    }

    private static int? At(CodePoints points, int? utf16) => utf16 is { } offset ? points.At(offset) : null;

    private static TextSpan Widen(string text, TextSpan span)
    {
        var start = span.Start > 0 && Marks.Contains(text[span.Start - 1], StringComparison.Ordinal) ? span.Start - 1 : span.Start;
        var end = span.End < text.Length && Marks.Contains(text[span.End], StringComparison.Ordinal) ? span.End + 1 : span.End;
        return new TextSpan(start, end);
    }
}
