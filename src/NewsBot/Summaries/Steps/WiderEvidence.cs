using System.Text;
using NewsBot.Articles;
using NewsBot.Citations;
using NewsBot.Desk.Speakers;
using NewsBot.Desk.Versions;
using NewsBot.Storage;
using NewsBot.Summaries.Models;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Summaries.Steps;

/// <summary>
/// Reads what a claim cites as a reader does who looks at the sentences before it: "He insisted that …" is proven to be Stoltenberg's by the sentence that names him. What
/// proves is what is cited, so that a claim that needs the sentences before cites them too.
/// </summary>
internal sealed class WiderEvidence(ArticleStore articles, VersionQuotes quotes)
{
    // Sentences before the cited ones. Whom a pronoun means stands in the sentence before, or in the one before that.
    private const int MostBefore = 3;

    // As much of a body as is split into sentences to find them, in UTF-16 units.
    private const int Window = 1_500;

    /// <summary>The citations as they are, then with one sentence more before each, and so on; a wider one is left out where nothing is added.</summary>
    /// <returns>Each with what the gates are shown of it.</returns>
    public IEnumerable<(IReadOnlyList<Citation> Cited, IReadOnlyList<Evidence> Shown)> Of(IReadOnlyList<Citation> cited, CancellationToken cancellationToken)
    {
        yield return (cited, [.. cited.SelectMany(citation => Shown(citation, false, cancellationToken))]);

        var widened = cited.Select(citation => Widened(citation, cancellationToken)).ToList();
        var last = cited;
        for (var more = 0; more < MostBefore; more++)
        {
            IReadOnlyList<Citation> wider = [.. cited.Select((citation, i) => widened[i] is { Count: > 0 } steps ? steps[Math.Min(more, steps.Count - 1)] : citation).Distinct()];
            if (wider.SequenceEqual(last)) yield break;

            yield return (wider, [.. wider.SelectMany(citation => Shown(citation, true, cancellationToken))]);
            last = wider;
        }
    }

    // The words as printed, and with the speakers by their names where they are called otherwise there. Among the sentences before stand other names too: there a pronoun is
    // nobody's but the speaker's whom the archive knows.
    private IEnumerable<Evidence> Shown(Citation citation, bool isWider, CancellationToken cancellationToken)
    {
        var said = quotes.Of(citation.ArticleId, citation.BodyHash, cancellationToken).Where(quote => quote.Speaker is not null).ToList();
        var named = Named(citation, said);
        if (named is null || !isWider) yield return new Evidence(PlainText.Of(citation.Words), SpeakerOf(citation, said));
        if (named is not null) yield return new Evidence(PlainText.Of(named));
    }

    // Whose words these are where the sentence itself does not name him: the gates must not take them for the article's own.
    private static string? SpeakerOf(Citation citation, List<Quote> said) => said
        .Where(quote => quote.Content.Any(span => span.Overlaps(citation.Span)))
        .Where(quote => quote.Source is not { } source || !citation.Span.Contains(source))
        .Select(quote => quote.Speaker!.Name)
        .FirstOrDefault();

    // "The secretary of state told" as "Antony Blinken told", where "Blinken" stands in the cited words; null where everybody is named in full.
    private static string? Named(Citation citation, List<Quote> said)
    {
        var words = new StringBuilder(citation.Words);
        var changed = false;
        foreach (var quote in said.Where(quote => quote.Source is { } source && citation.Span.Contains(source)).DistinctBy(quote => quote.Source).OrderByDescending(quote => quote.Source!.Value.Start))
        {
            var (source, name) = (quote.Source!.Value, quote.Speaker!.Name);
            var at = source.Start - citation.Span.Start;
            var printed = citation.Words.Substring(at, source.Length);
            if (!SpeakerMatching.IsName(name) || printed.Contains(name, StringComparison.Ordinal) || !Names(citation.Words, name)) continue;

            words.Remove(at, source.Length).Insert(at, name);
            changed = true;
        }

        return changed ? words.ToString() : null;
    }

    private static bool Names(string words, string name) => WordRuns.Folded(name) is [.., var last] && WordRuns.Folded(words).Any(word => WordRuns.Possessor(word) == last);

    // With one sentence more before it, with two, and so on, up to words that speak to a machine.
    private List<Citation> Widened(Citation citation, CancellationToken cancellationToken)
    {
        if (articles.BodyOf(citation.ArticleId, citation.BodyHash, cancellationToken) is not { } body) return [];

        var from = Math.Max(0, citation.Span.Start - Window);
        var suspicious = SuspiciousText.ParagraphsOf(body);
        return
        [
            .. SentenceSplitter.Split(body[from..citation.Span.Start])
                .Skip(from > 0 ? 1 : 0)
                .Select(sentence => new TextSpan(sentence.Start + from, citation.Span.End))
                .Reverse()
                .Take(MostBefore)
                .TakeWhile(span => !suspicious.Any(paragraph => paragraph.Overlaps(new TextSpan(span.Start, citation.Span.Start))))
                .Select(span => citation with { Span = span, Words = span.Of(body) }),
        ];
    }
}
