using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Desk.Origins;
using NewsBot.Desk.Speakers;
using NewsBot.Replies;
using NewsBot.Retrieval;

namespace NewsBot.Desk.Utterances;

/// <summary>Turns an utterance into an item of a reply.</summary>
internal static class UtteranceItem
{
    // Between the reporting words and what was said: whom it was said to, and when.
    private const int LongestCue = 100;

    /// <summary>The lead's words with every printing cited; the wordings side by side where they differ beyond punctuation.</summary>
    public static ReplyItem Of(Utterance utterance, CitationBook book)
    {
        var lead = utterance.Lead;
        var printings = utterance.Printings.Select(hit => Printed(hit, lead, book)).ToList();
        var speaker = utterance.Printings.Select(hit => hit.Quote.Speaker).OfType<Speaker>()
            .OrderByDescending(known => SpeakerMatching.IsName(known.Name)).ThenBy(known => known.Inferred).ThenByDescending(known => known.Name.Count(c => c == ' ')).FirstOrDefault();
        var date = Dated(utterance);
        return new ReplyItem
        {
            Id = lead.Quote.Id,
            Kind = Enum.Parse<ItemKind>(lead.Quote.Kind.ToString()),
            Text = printings[0].Text,
            Cue = printings[0].Cue,
            Speaker = speaker?.Name,
            SpeakerRole = utterance.Printings.Select(hit => hit.Quote.Speaker?.Role).FirstOrDefault(role => role is not null),
            SpeakerInferred = utterance.Printings.All(hit => hit.Quote.Speaker?.Inferred ?? false),
            Outlets = [.. utterance.Printings.Select(hit => ReplyCitation.OutletLabel(hit.Article.Outlet, hit.Article.Id)).Distinct()],
            Date = date?.Date,
            DateMethod = date?.Method is { } method ? KebabName.Of(method) : null,
            Citations = [.. printings.SelectMany(reading => reading.Citations).Distinct()],
            Readings = Readings(printings, utterance),
            Note = Note(OriginNote.Of([.. utterance.Printings.Select(hit => new OriginNote.Printing(hit.Article, hit.Quote.Extent))]), printings[0].Label),
        };
    }

    private static Reading Printed(QuoteHit hit, QuoteHit lead, CitationBook book) => new(Utterance.Words(hit), Cite(hit, book))
    {
        Label = Renderings.Of(hit.Article, hit.Quote.Extent),
        Kind = hit.Quote.Kind == lead.Quote.Kind ? null : Enum.Parse<ItemKind>(hit.Quote.Kind.ToString()),
        Cue = Cue(hit),
    };

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

    private static List<Reading> Readings(List<Reading> printings, Utterance utterance)
    {
        var readings = new List<(Reading Reading, QuoteHit Hit)> { (printings[0], utterance.Lead) };
        foreach (var (printing, hit) in printings.Zip(utterance.Printings).Skip(1))
        {
            var same = readings.FindIndex(reading => Utterance.AreAlike(reading.Hit, hit));
            if (same >= 0) readings[same] = (readings[same].Reading with { Citations = [.. readings[same].Reading.Citations, .. printing.Citations] }, readings[same].Hit);
            else readings.Add((printing with { Differences = Differing(printings[0].Text, printing.Text, hit.Quote.Kind) }, hit));
        }

        return readings.Count > 1 ? [.. readings.Select(reading => reading.Reading)] : [];
    }

    // A reporter's own words about the same remark are no other reading of it.
    private static IReadOnlyList<TextSpan> Differing(string first, string other, QuoteKind kind)
    {
        var spoken = Utterance.SpokenSpans(kind, other);
        return [.. new WordDifference(first, other).Added.SelectMany(added => spoken.Where(added.Overlaps).Select(said => new TextSpan(Math.Max(added.Start, said.Start), Math.Min(added.End, said.End))))];
    }
}
