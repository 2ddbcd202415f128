using NewsBot.Articles;
using NewsBot.Desk.Speakers;
using NewsBot.Text;

namespace NewsBot.Desk.Utterances;

/// <summary>Finds the words that one article gives to one person and another article to another.</summary>
internal static class DisputedSpeakers
{
    // Fewer words may be anybody's: "we will win on Sunday".
    private const int FewestWords = 6;

    /// <summary>Pairs of utterances with the same words and two names, in the order of the first.</summary>
    public static IEnumerable<(Utterance First, Utterance Second)> Of(IReadOnlyList<Utterance> utterances)
    {
        var telling = utterances.Where(IsLongEnough).ToList();
        for (var i = 0; i < telling.Count; i++)
        {
            for (var j = i + 1; j < telling.Count; j++)
                if (AreDisputed(telling[i], telling[j])) yield return (telling[i], telling[j]);
        }
    }

    private static bool AreDisputed(Utterance first, Utterance second) =>
        first.Lead.Article.Id != second.Lead.Article.Id
        && SpeakerMatching.Between(first.Lead.Quote.Speaker, second.Lead.Quote.Speaker) is SpeakerMatch.Apart
        && !SpeaksFor(first.Lead.Quote.Speaker!, second.Lead.Quote.Speaker!) && !SpeaksFor(second.Lead.Quote.Speaker!, first.Lead.Quote.Speaker!)
        && Utterance.AreAlike(first.Lead, second.Lead);

    // "AMD" and "AMD's chief executive" have one voice.
    private static bool SpeaksFor(Speaker officer, Speaker body) =>
        officer.Role is { } role && WordRuns.Folded(role).Select(WordRuns.Possessor).Intersect(WordRuns.Folded(body.Name).Where(word => !FunctionWords.Contains(word))).Any();

    // Of a statement that is partly the reporter's the quoted words alone.
    private static bool IsLongEnough(Utterance utterance)
    {
        if (utterance.Lead.Quote.Kind is QuoteKind.Indirect) return false;

        var words = Utterance.Words(utterance.Lead);
        return Utterance.SpokenSpans(utterance.Lead.Quote.Kind, words).Sum(span => WordRuns.Spans(span.Of(words)).Count) >= FewestWords;
    }
}
