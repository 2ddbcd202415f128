using NewsBot.Articles;
using NewsBot.Desk.Origins;
using NewsBot.Replies;

namespace NewsBot.Desk.Comparing;

/// <summary>Turns figures on one subject into an item of a reply: the sentences side by side, each with what sets its figure apart.</summary>
internal static class FigureItem
{
    /// <summary>One reading for each value, as printed, with its sentence; the first printing's sentence leads.</summary>
    public static ReplyItem Of(FigureGroup group, CitationBook book)
    {
        var readings = new List<(PrintedFigure Lead, Reading Reading)>();
        foreach (var printing in group.Printings)
        {
            var number = book.Cite(printing.Article, printing.Sentence);
            var same = readings.FindIndex(reading => FigureComparison.Verdict(reading.Lead, printing) is FigureVerdict.Agreed);
            if (same >= 0)
            {
                var (lead, reading) = readings[same];
                readings[same] = lead.Article.Id == printing.Article.Id && Digits(printing) > Digits(lead)
                    ? (printing, Of(printing, [number, .. reading.Citations.Except([number])]))
                    : (lead, reading with { Citations = [.. reading.Citations.Append(number).Distinct()] });
                continue;
            }

            readings.Add((printing, Of(printing, [number])));
        }

        var first = group.Printings[0];
        return new ReplyItem
        {
            Id = book.Citations[readings[0].Reading.Citations[0] - 1].PassageId ?? first.Article.Id,
            Kind = ItemKind.Figure,
            Text = readings[0].Reading.Text,
            Outlets = [.. group.Printings.Select(printing => ReplyCitation.OutletLabel(printing.Article.Outlet, printing.Article.Id)).Distinct()],
            Date = first.Article.Date?.Date,
            DateMethod = first.Article.Date?.Method is { } method ? KebabName.Of(method) : null,
            Citations = [.. readings.SelectMany(reading => reading.Reading.Citations).Distinct()],
            Note = OriginNote.Of([.. group.Printings.Select(printing => new OriginNote.Printing(printing.Article, printing.Sentence))]),
            Readings = [.. readings.Select(reading => reading.Reading)],
        };
    }

    private static Reading Of(PrintedFigure printing, IReadOnlyList<int> citations) =>
        new(printing.Sentence.Of(printing.Article.Body), citations) { Differences = [printing.InSentence], Label = Label(printing) };

    // Of "175k" and "175,000" in one article the number that is written out is shown.
    private static int Digits(PrintedFigure printing) => printing.Figure.Span.Of(printing.Article.Body).Count(char.IsAsciiDigit);

    /// <summary>"earlier figure, 15 February 2022, according to Joe Biden"; how an inferred day was come by stands with the source.</summary>
    public static string Label(PrintedFigure printing)
    {
        var standing = printing.Figure.Standing switch
        {
            FigureStanding.Earlier => "earlier figure",
            FigureStanding.Planned => "plan or forecast",
            FigureStanding.Additional => "on top of another figure",
            _ => "present figure",
        };
        var day = printing.Figure.AsOf is { } named ? ReplyWords.Day(named) : ReplyWords.ShortDay(printing.Article.Date);
        return printing.Figure.SaidBy is { } who ? $"{standing}, {day}, according to {who}" : $"{standing}, {day}";
    }
}
