using System.Globalization;
using NewsBot.Articles;
using NewsBot.Desk.Utterances;
using NewsBot.Figures.Context;

namespace NewsBot.Desk.Comparing;

/// <summary>Says in one sentence each where figures differ.</summary>
internal static class FigureNotes
{
    private const int Most = 5;

    /// <summary>A sentence for each group that does not agree, conflicts first; at most five.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<FigureGroup> groups) =>
        groups.Where(group => group.Verdict is FigureVerdict.Conflict or FigureVerdict.Moved).Take(Most).Select(Sentence);

    /// <summary>The same for the figures that the shown statements themselves hold, where another article prints one that differs.</summary>
    public static IEnumerable<string> OfStatements(IReadOnlyList<FigureGroup> groups, IReadOnlyList<Utterance> shown)
    {
        var said = shown.SelectMany(utterance => utterance.Printings).ToLookup(hit => hit.Article.Id, hit => hit.Quote.Content);
        return Of([.. groups.Where(group => group.Articles.Skip(1).Any() && group.Printings.Any(IsSaid))]);

        bool IsSaid(PrintedFigure printing) => said[printing.Article.Id].Any(content => content.Any(span => span.Contains(printing.Figure.Span)));
    }

    private static string Sentence(FigureGroup group)
    {
        var values = Different(group.Printings).Select(Value).ToList();
        var what = group.Counted is "" ? "One figure" : $"The number of {group.Counted}";
        if (group.Printings[0].Figure.Unit is Ages.Unit) what = group.Counted is "" ? "An age" : $"The age of {group.Counted}";
        else if (group.Printings[0].Figure.Unit is not null) what = group.Counted is "" ? "One figure" : $"The figure for {group.Counted}";
        var unknown = group.Printings.Any(printing => printing.Day is null) ? " Not every article is dated." : "";
        if (group.IsLeftover) return $"One figure may be told in two ways; the articles name it differently: {string.Join("; ", values)}.{unknown}";
        return group.Verdict is FigureVerdict.Conflict
            ? $"{what} is in conflict: {string.Join("; ", values)}.{unknown}"
            : $"{what} is not one and the same: {string.Join("; ", values)}.{unknown}";
    }

    // "nearly 14,000" and "over 14,000" have one number and are two values.
    private static List<PrintedFigure> Different(IReadOnlyList<PrintedFigure> printings)
    {
        var different = new List<PrintedFigure>();
        foreach (var printing in printings)
        {
            if (!different.Exists(known => FigureComparison.Verdict(known, printing) is FigureVerdict.Agreed)) different.Add(printing);
        }

        return different;
    }

    private static string Value(PrintedFigure printing)
    {
        var words = printing.Figure.Span.Of(printing.Article.Body).ToString(CultureInfo.InvariantCulture);
        return $"“{words}” ({FigureItem.Label(printing)})";
    }
}
