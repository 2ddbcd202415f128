using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Figures.Context;
using NewsBot.Figures.Reading;

namespace NewsBot.Figures;

/// <summary>
/// Reads the figures of an article: its numbers with what they count, where and when, how they stand to the day, and who says so. Pure; any body is
/// answered.
/// </summary>
internal static partial class FigureReader
{
    /// <summary>Changes whenever the same body may give other figures.</summary>
    public const int Version = 9;

    // What refers back to the thing that the sentence before counted: "Washington's estimate before that had been 130,000."
    private static readonly string[] s_references = ["estimate", "figure", "number", "total", "count", "tally", "toll", "strength", "force"];

    // How far around a number its sentence is looked at, in UTF-16 units: what stands farther off says nothing of it, and a table without full stops is one sentence.
    private const int Reach = 500;

    // "A 5.9 earthquake", "22.8 points a game": a count that is no whole number is a mean or a rank.
    private const decimal LeastBroken = 1_000;

    // A number that refers back is of the same order: up to so many times more or less.
    private const decimal SameOrder = 5;

    /// <param name="sentences">The sentences of the body, in order.</param>
    /// <param name="quotes">Its quotations, which say whose claim a figure is.</param>
    /// <param name="days">The days that the words of a sentence name, with their places in it; asked for those with a figure.</param>
    /// <returns>In the order of their places.</returns>
    public static IReadOnlyList<Figure> Read(string body, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Quote> quotes, Func<string, IReadOnlyList<NamedDay>> days)
    {
        var figures = new List<Figure>();
        var sums = new List<int>();
        Figure? last = null;
        foreach (var sentence in sentences)
        {
            var words = sentence.Of(body);
            var readings = NumberReader.Read(words).Where(reading => reading.Kind is NumberKind.Amount).ToList();
            if (readings.Count == 0) continue;

            var said = quotes.Where(quote => quote.Content.Any(span => span.Overlaps(sentence))).ToList();
            List<NamedDay>? named = null;
            var passed = 0;
            for (var i = 0; i < readings.Count; i++)
            {
                var reach = ReachOf(words, readings[i]);
                if (Figure(sentence, words, readings, i, reach, figures.Count > 0 && sentence.Contains(figures[^1].Span) ? figures[^1] : null, last) is not { } figure) continue;

                named ??= [.. days(words).OrderBy(day => day.Span.Start)];
                while (passed < named.Count && named[passed].Span.Start < reach.Start) passed++;
                figure = figure with
                {
                    SaidBy = FigureSources.Of(body, TextSpan.FromLength(sentence.Start + reach.Start, reach.Length), figure.Span, said),
                    AsOf = DayOf(readings[i].Span, named.Skip(passed).TakeWhile(day => day.Span.End <= reach.End)),
                };
                if (figure is { Unit: null, Fate: null } && Sums.Holds(words, readings[i], figure.Counted)) sums.Add(figures.Count);
                figures.Add(figure);
                if (figure.Unit is null && figure.Counted is not null) last = figure;
            }
        }

        Sums.GiveCurrency(figures, sums);
        return figures;
    }

    // The whole words of a sentence around a number.
    private static TextSpan ReachOf(string words, NumberReading reading)
    {
        var start = Math.Max(0, reading.Span.Start - Reach);
        var own = Math.Max(reading.Span.End, reading.CountedSpan?.End ?? 0);
        var end = Math.Min(words.Length, own + Reach);
        while (start > 0 && start < reading.Span.Start && !char.IsWhiteSpace(words[start - 1])) start++;
        while (end < words.Length && end > own && !char.IsWhiteSpace(words[end])) end--;
        return new(start, end);
    }

    private static Figure? Figure(TextSpan sentence, string words, List<NumberReading> readings, int i, TextSpan reach, Figure? before, Figure? last)
    {
        var reading = readings[i];
        if (Ages.Of(words, reading) is { } aged) return OfAge(sentence, words, reading, aged);
        if (reading.Unit is null && (Scores.Holds(words, reading) || Kinds.Holds(words, reading))) return null;
        if (reading.Unit is { } unit && Units.IsTime(unit) && !Durations.Holds(words, reading)) return null;

        var counted = reading.Counted is { } printed && !IsReference(printed) ? printed : Shared(readings, i) ?? reading.Counted;
        var around = reach.Of(words);
        var there = Moved(reading, -reach.Start);

        // What belongs to a number ends where the next one begins.
        var clause = new TextSpan(
            i == 0 ? 0 : Math.Max(0, readings[i - 1].Span.End - reach.Start),
            i + 1 == readings.Count ? around.Length : Math.Min(around.Length, readings[i + 1].Span.Start - reach.Start));
        var place = FigurePlaces.Of(around, there.Span);
        var fate = FigureFates.Of(around, there, clause) ?? (counted is null || counted == reading.Counted && reading.CountedSpan?.Start >= reading.Span.Start ? null : FigureFates.Named(counted));
        var standing = FigureStandings.Of(around, there);
        if (reading.Unit is null && reading.Low != decimal.Truncate(reading.Low) && reading.Low < LeastBroken && !(standing is FigureStanding.Earlier && before?.Unit is not null)) return null;
        var number = reading.Unit;
        if (counted is null && fate is null && reading.Unit is null && before is { Unit: null } && BareCounts.IsOnASide(around, there)) counted = before.Counted; // "88 deputies in favour and 67 against"
        if (counted is null && fate is null && reading.Unit is null && standing is FigureStanding.Earlier && before is not null && IsSameOrder(reading, before))
            (counted, fate, place, number) = (before.Counted, before.Fate, place ?? before.Place, before.Unit); // "61 people, up from 27"
        if (counted is null || IsReference(counted))
        {
            if (fate is null && reading.Unit is null && Referent(around, there, last) is { } referent)
            {
                counted = referent.Counted;
                place ??= referent.Place;
                fate = referent.Fate;
            }
            else if (fate is null && number is null && !BareCounts.Holds(around, there))
            {
                return null;
            }
            else if (fate is null && number is null)
            {
                counted = null;
            }
        }

        return new Figure
        {
            Low = reading.Low,
            High = reading.High,
            Approximation = reading.Approximation ?? (reading.Bound is NumberBound.Vague ? reading.ValueSpan.Of(words) : null),
            Unit = number,
            Counted = counted,
            Fate = fate,
            Place = place,
            Standing = standing,
            Span = TextSpan.FromLength(sentence.Start + reading.Span.Start, reading.Span.Length),
        };
    }

    private static Figure OfAge(TextSpan sentence, string words, NumberReading reading, string whose) => new()
    {
        Low = reading.Low,
        High = reading.High,
        Unit = Ages.Unit,
        Counted = whose.Length > 0 ? whose : null,
        Standing = FigureStanding.Present,
        Span = TextSpan.FromLength(sentence.Start + reading.Span.Start, AgeEnd(words, reading.Span.End) - reading.Span.Start),
    };

    // "47-year-old" is told whole.
    private static int AgeEnd(string words, int end) => words.AsSpan(end) switch
    {
        ['-' or ' ', 'o', 'l', 'd', 's', ..] => end + 5,
        ['-' or ' ', 'o', 'l', 'd', ..] => end + 4,
        _ => end,
    };

    // "1,700 and then another 3,000 soldiers", "from 41 to 45 dead": the first counts what the second names.
    private static string? Shared(List<NumberReading> readings, int i) =>
        i + 1 < readings.Count && readings[i + 1].Span.Start - readings[i].Span.End <= 20 && readings[i + 1].Unit == readings[i].Unit ? readings[i + 1].Counted
        : i > 0 && readings[i].Unit is null && readings[i - 1] is { Unit: null, CountedSpan: { } votes } && readings[i].Span.Start - votes.End is > 0 and <= 4 && readings[i - 1].Counted is "votes" or "seats" ? readings[i - 1].Counted // "88 votes to 61"
        : i > 0 && readings[i].Unit is null && readings[i - 1].Unit is null && readings[i].Span.Start - readings[i - 1].Span.End <= 6 ? readings[i - 1].Counted
        : null;

    private static bool IsReference(string counted) => s_references.Any(word => counted.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static NumberReading Moved(NumberReading reading, int by) => by == 0 ? reading : reading with
    {
        Span = TextSpan.FromLength(reading.Span.Start + by, reading.Span.Length),
        ValueSpan = TextSpan.FromLength(reading.ValueSpan.Start + by, reading.ValueSpan.Length),
        CountedSpan = reading.CountedSpan is { } counted && counted.Start + by >= 0 ? TextSpan.FromLength(counted.Start + by, counted.Length) : null,
    };

    /// <param name="last">The last figure before it that counts something.</param>
    private static Figure? Referent(string words, NumberReading reading, Figure? last)
    {
        if (!s_references.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)) && !Claimed().IsMatch(words[..reading.Span.Start])) return null;

        return last is not null && IsSameOrder(reading, last) ? last : null;
    }

    private static bool IsSameOrder(NumberReading reading, Figure other) => reading.Low <= other.High * SameOrder && other.Low <= reading.High * SameOrder;

    // "Police put the march at 12,000 people, while organisers claimed 30,000."
    [GeneratedRegex(@"\b(?:while|but|and|whereas|though) [^,;.]{1,60}\b(?:claimed|said|put it at|spoke of|estimated|counted|reported|gave)(?: (?:it was|there were))?(?: (?:about|some|around|nearly|at least|more than))?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Claimed();

    // The nearest.
    private static DateOnly? DayOf(TextSpan figure, IEnumerable<NamedDay> days) => days
        .OrderBy(day => Math.Min(Math.Abs(day.Span.Start - figure.End), Math.Abs(figure.Start - day.Span.End)))
        .Select(day => (DateOnly?)day.Day)
        .FirstOrDefault();
}
