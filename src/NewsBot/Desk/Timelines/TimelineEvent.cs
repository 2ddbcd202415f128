using NewsBot.Articles;
using NewsBot.Replies;

namespace NewsBot.Desk.Timelines;

/// <summary>What happened on a day, with everyone who prints it.</summary>
/// <param name="Printings">At least one; the first reported it first, as far as stated dates tell.</param>
internal sealed record TimelineEvent(IReadOnlyList<TimelinePrinting> Printings)
{
    public TimelinePrinting First => Printings[0];

    public DateOnly Day => First.Day;

    /// <summary>The event of some printings: a stated date goes before a concluded one, and that before none, whatever the days.</summary>
    public static TimelineEvent Of(IEnumerable<TimelinePrinting> printings) => new(
    [
        .. printings
            .OrderBy(printing => TimelinePrinting.IsStated(printing.Article.Date) ? 0 : printing.Article.Date is null ? 2 : 1)
            .ThenBy(printing => printing.Article.Date?.Date ?? DateOnly.MaxValue)
            .ThenByDescending(printing => printing.IsPrinted),
    ]);

    /// <summary>Who reported it first, with a warning where that rests on a date that is not printed.</summary>
    public string Reported
    {
        get
        {
            var first = Printings[0].Article;
            var who = ReplyCitation.OutletLabel(first.Outlet, first.Id);
            if (first.Date is not { } date) return $"Who reported it first is not known: {who} prints no date";

            var words = $"First reported by {who}, {ReplyWords.Day(date)}";
            var earlier = Printings.Skip(1).Select(printing => printing.Article).FirstOrDefault(other => other.Date is { } inferred && inferred.Date < date.Date);
            return earlier is null
                ? words
                : $"{words}; {ReplyCitation.OutletLabel(earlier.Outlet, earlier.Id)} may have been earlier, {ReplyWords.Day(earlier.Date)}";
        }
    }
}
