using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Origins;
using NewsBot.Replies;

namespace NewsBot.Desk.Timelines;

/// <summary>Turns an event into an item of a reply.</summary>
internal static class TimelineItem
{
    /// <summary>The sentence of whoever reported it first, with everyone's printing cited; whose claim it is where the sentence does not say so.</summary>
    public static ReplyItem Of(TimelineEvent told, CitationBook book, IReadOnlyList<Quote> quotes)
    {
        var first = told.First;
        var numbers = told.Printings.Select(printing => book.Cite(printing.Article, printing.Sentence)).Distinct().ToList();
        var claim = ClaimGuard.LostAttribution(first.Sentence, quotes);
        var origin = OriginNote.Of([.. told.Printings.Select(printing => new OriginNote.Printing(printing.Article, printing.Sentence))]);
        return new ReplyItem
        {
            Id = book.Citations[numbers[0] - 1].PassageId ?? first.Article.Id,
            Kind = ItemKind.Event,
            Text = first.Words,
            Speaker = claim?.Speaker?.Name ?? (claim is null ? null : "somebody not named beside the words"),
            SpeakerInferred = claim?.Speaker?.Inferred ?? false,
            Outlets = [.. told.Printings.Select(printing => ReplyCitation.OutletLabel(printing.Article.Outlet, printing.Article.Id)).Distinct()],
            Date = told.Day,
            DateMethod = KebabName.Of(first.IsPrinted ? DateMethod.Header : first.Article.Date is { } date && !first.IsSure ? date.Method : DateMethod.Header),
            Citations = numbers,
            Note = origin is null ? told.Reported : $"{told.Reported}. {origin}",
        };
    }
}
