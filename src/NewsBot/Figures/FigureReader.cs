using NewsBot.Articles;
using NewsBot.Figures.Context;
using NewsBot.Figures.Reading;

namespace NewsBot.Figures;

/// <summary>
/// Reads the figures of an article: its numbers with what they count, where and when, how they stand to the day, and who says so. Pure; any body is
/// answered.
/// </summary>
internal static class FigureReader
{
    /// <summary>Changes whenever the same body may give other figures.</summary>
    public const int Version = 1;

    // What refers back to the thing that the sentence before counted: "Washington's estimate before that had been 130,000."
    private static readonly string[] s_references = ["estimate", "figure", "number", "total", "count", "tally", "toll", "strength", "force"];

    // A number that refers back is of the same order: up to so many times more or less.
    private const decimal SameOrder = 5;

    /// <param name="sentences">The sentences of the body, in order.</param>
    /// <param name="quotes">Its quotations, which say whose claim a figure is.</param>
    /// <param name="days">The days that its words name.</param>
    /// <returns>In the order of their places.</returns>
    public static IReadOnlyList<Figure> Read(string body, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Quote> quotes, IReadOnlyList<NamedDay> days)
    {
        var figures = new List<Figure>();
        foreach (var sentence in sentences)
        {
            var words = sentence.Of(body);
            var readings = NumberReader.Read(words).Where(reading => reading.Kind is NumberKind.Amount).ToList();
            for (var i = 0; i < readings.Count; i++)
            {
                // What belongs to a number ends where the next one begins.
                var clause = new TextSpan(i == 0 ? 0 : readings[i - 1].Span.End, i + 1 == readings.Count ? words.Length : readings[i + 1].Span.Start);
                if (Figure(body, sentence, words, readings, i, clause, figures) is not { } figure) continue;

                figures.Add(figure with
                {
                    SaidBy = FigureSources.Of(body, sentence, figure.Span, quotes),
                    AsOf = DayOf(figure.Span, sentence, days),
                });
            }
        }

        return figures;
    }

    private static Figure? Figure(
        string body, TextSpan sentence, string words, List<NumberReading> readings, int i, TextSpan clause, List<Figure> before)
    {
        var reading = readings[i];
        if (reading.Unit is { } unit && Units.IsTime(unit) && reading.Counted is null) return null;

        var counted = reading.Counted is { } printed && !IsReference(printed) ? printed : Shared(readings, i) ?? reading.Counted;
        var place = FigurePlaces.Of(words, reading.Span);
        var fate = FigureFates.Of(words, reading, clause) ?? (counted is null || counted == reading.Counted ? null : FigureFates.Named(counted));
        if (counted is null || IsReference(counted))
        {
            if (fate is null && reading.Unit is null && Referent(words, reading, before) is { } referent)
            {
                counted = referent.Counted;
                place ??= referent.Place;
                fate = referent.Fate;
            }
            else if (fate is null && reading.Unit is null)
            {
                return null;
            }
        }

        return new Figure
        {
            Low = reading.Low,
            High = reading.High,
            Approximation = reading.Approximation ?? (reading.Bound is NumberBound.Vague ? reading.ValueSpan.Of(words) : null),
            Unit = reading.Unit,
            Counted = counted,
            Fate = fate,
            Place = place,
            Standing = FigureStandings.Of(words, reading),
            Span = TextSpan.FromLength(sentence.Start + reading.Span.Start, reading.Span.Length),
        };
    }

    // "1,700 and then another 3,000 soldiers", "from 41 to 45 dead": the first counts what the second names.
    private static string? Shared(List<NumberReading> readings, int i) =>
        i + 1 < readings.Count && readings[i + 1].Span.Start - readings[i].Span.End <= 20 && readings[i + 1].Unit == readings[i].Unit ? readings[i + 1].Counted
        : i > 0 && readings[i].Unit is null && readings[i - 1].Unit is null && readings[i].Span.Start - readings[i - 1].Span.End <= 6 ? readings[i - 1].Counted
        : null;

    private static bool IsReference(string counted) => s_references.Any(word => counted.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static Figure? Referent(string words, NumberReading reading, List<Figure> before)
    {
        if (!s_references.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase))) return null;

        var last = before.FindLast(figure => figure.Unit is null && figure.Counted is not null);
        return last is not null && reading.Low <= last.High * SameOrder && last.Low <= reading.High * SameOrder ? last : null;
    }

    private static DateOnly? DayOf(TextSpan figure, TextSpan sentence, IReadOnlyList<NamedDay> days)
    {
        var named = days.Where(day => sentence.Contains(day.Span)).OrderBy(day => Math.Min(Math.Abs(day.Span.Start - figure.End), Math.Abs(figure.Start - day.Span.End)));
        return named.Select(day => (DateOnly?)day.Day).FirstOrDefault();
    }
}
