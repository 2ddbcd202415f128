using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Origins;
using NewsBot.Replies;
using NewsBot.Retrieval;

namespace NewsBot.Desk;

/// <summary>Turns an utterance into an item of a reply.</summary>
internal static class UtteranceItem
{
    // Between the reporting words and what was said: whom it was said to, and when.
    private const int LongestCue = 100;

    /// <summary>The lead's words with every printing cited; the wordings side by side where they differ beyond punctuation.</summary>
    public static ReplyItem Of(Utterance utterance, CitationBook book)
    {
        var lead = utterance.Lead;
        var printings = utterance.Printings.Select(hit => new Reading(Utterance.Words(hit), Cite(hit, book)) { Label = Renderings.Of(hit.Article, hit.Quote.Extent) }).ToList();
        var speaker = utterance.Printings.Select(hit => hit.Quote.Speaker).Where(known => known is not null).MaxBy(known => known!.Name.Count(c => c == ' '));
        var date = Dated(utterance);
        return new ReplyItem
        {
            Id = lead.Quote.Id,
            Kind = Enum.Parse<ItemKind>(lead.Quote.Kind.ToString()),
            Text = printings[0].Text,
            Cue = Cue(lead),
            Speaker = speaker?.Name,
            SpeakerRole = utterance.Printings.Select(hit => hit.Quote.Speaker?.Role).FirstOrDefault(role => role is not null),
            SpeakerInferred = utterance.Printings.All(hit => hit.Quote.Speaker?.Inferred ?? false),
            Outlets = [.. utterance.Printings.Select(hit => ReplyCitation.OutletLabel(hit.Article.Outlet, hit.Article.Id)).Distinct()],
            Date = date?.Date,
            DateMethod = date?.Method is { } method ? KebabName.Of(method) : null,
            Citations = [.. printings.SelectMany(reading => reading.Citations).Distinct()],
            Readings = Readings(printings, lead.Quote.Kind),
            Note = Note(OriginNote.Of([.. utterance.Printings.Select(hit => new OriginNote.Printing(hit.Article, hit.Quote.Extent))]), printings[0].Label),
        };
    }

    private static string? Cue(QuoteHit hit)
    {
        if (hit.Quote is not { Kind: not QuoteKind.Direct, Cue: { } cue, Content: [var said, ..] } || said.Start <= cue.Start || said.Start - cue.Start > LongestCue) return null;

        var words = hit.Article.Body[cue.Start..said.Start].Trim();
        return words is [.., ',' or '.'] || words.Contains('\n', StringComparison.Ordinal) || words.Contains(". ", StringComparison.Ordinal)
            ? null // the reporting words are thrown in, or belong to another sentence
            : words;
    }

    private static string? Note(string? origin, string? rendering) => (origin, rendering) switch
    {
        ({ } sources, { } words) => $"{sources}; {words}",
        _ => origin ?? rendering,
    };

    private static DateEvidence? Dated(Utterance utterance) => utterance.Printings.Select(hit => hit.Article.Date).FirstOrDefault(date => date is not null);

    private static List<int> Cite(QuoteHit hit, CitationBook book) => [.. hit.Quote.Content.Select(span => book.Cite(hit.Article, span))];

    private static List<Reading> Readings(List<Reading> printings, QuoteKind kind)
    {
        var readings = new List<Reading> { printings[0] };
        foreach (var printing in printings.Skip(1))
        {
            var same = readings.FindIndex(reading => new WordDifference(Utterance.Spoken(kind, reading.Text), Utterance.Spoken(kind, printing.Text)).IsPart);
            if (same >= 0) readings[same] = readings[same] with { Citations = [.. readings[same].Citations, .. printing.Citations] };
            else readings.Add(printing with { Differences = new WordDifference(printings[0].Text, printing.Text).Added });
        }

        return readings.Count > 1 ? readings : [];
    }
}
