using NewsBot.Articles;

namespace NewsBot.Desk;

/// <summary>Keeps a claim a claim: tells whose words a sentence is where the sentence itself does not say so.</summary>
internal static class ClaimGuard
{
    // Less of a sentence than this in somebody's words does not make the sentence a claim of theirs.
    private const double Most = .5;

    /// <summary>
    /// The quotation whose claim a sentence is without carrying the attribution: most of it is what somebody said, and neither the reporting words nor
    /// the name of the source stands in it. Null where the article says it itself, or the sentence says who does.
    /// </summary>
    /// <param name="sentence">A span of the body.</param>
    /// <param name="quotes">The quotations of the body.</param>
    public static Quote? LostAttribution(TextSpan sentence, IReadOnlyList<Quote> quotes)
    {
        var touching = quotes.Where(quote => quote.Content.Any(span => span.Overlaps(sentence))).ToList();
        if (touching.Any(quote => Carries(sentence, quote))) return null;
        return touching.FirstOrDefault(quote => Covered(sentence, quote) >= Most * sentence.Length);
    }

    private static bool Carries(TextSpan sentence, Quote quote) => quote.Cue is { } cue && sentence.Contains(cue) || quote.Source is { } source && sentence.Contains(source);

    private static int Covered(TextSpan sentence, Quote quote) =>
        quote.Content.Sum(span => Math.Max(0, Math.Min(span.End, sentence.End) - Math.Max(span.Start, sentence.Start)));
}
