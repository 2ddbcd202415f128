using NewsBot.Articles;
using NewsBot.Desk.Comparing.Subjects;
using NewsBot.Desk.Speakers;
using NewsBot.Retrieval;
using NewsBot.Text;

namespace NewsBot.Desk.Utterances;

/// <summary>
/// Brings together what is printed of one utterance, in several articles or twice in one: no two names, most words in common, published within a few days.
/// </summary>
internal static class UtteranceFolder
{
    // The share of the shorter wording in runs that both have. One remark quoted or translated twice keeps its runs; two remarks of one person on
    // one subject share a phrase or two. Chosen by reading the pairs of the five source articles.
    private const double MostRuns = .5;
    private const double SomeRuns = .3;
    private const double HalfTheWords = .45;
    private const int MostDaysApart = 5;

    // The same where the words alone tell: the speaker is not named in both, or one article prints both.
    private const double MostRunsAlone = .6;
    private const double MostAlone = .8;
    private const double SomeAlone = .6;
    private const int FewestShared = 2;
    private const int FewestAlone = 6; // words

    // Words that say something, whatever their order and form: "our fans deserve better than this", "the fans deserved better".
    private const double MostContent = .75;
    private const double MostAround = .6;
    private const double SomeAround = .4; // of two direct quotations, whose words are the speaker's own
    private const double SomeContent = .34;
    private const int FewestTelling = 4; // of a remark that is much shorter than the other, fewer such words are in many a remark

    // Where the words themselves differ so much, the sentences around them must tell of one thing.
    private const int FewestAround = 3;

    // Below this many content words a shared wording proves nothing by itself.
    private const int FewestContentWords = 2;

    // Of a paragraph what stands near a quotation tells what it is about; agency copy is one paragraph.
    private const int Surroundings = 300; // UTF-16 units on either side

    // Comparing is quadratic in the words; what is longer is compared by its beginning.
    private const int LongestCompared = 1_500;

    /// <summary>Reported statements without a word that says something are left out.</summary>
    /// <returns>The utterances in the order of their best hits; within one the fullest printing first.</returns>
    public static IReadOnlyList<Utterance> Fold(IReadOnlyList<QuoteHit> hits)
    {
        // Most pairs have hardly a word in common, and a set tells that sooner than an alignment.
        var groups = new List<List<(QuoteHit Hit, HashSet<string> Words)>>();
        foreach (var hit in hits.Where(SaysSomething))
        {
            var words = Content(Utterance.Words(hit));
            if (groups.FirstOrDefault(group => group.Any(other => Same(other.Hit, hit, other.Words, words))) is { } found) found.Add((hit, words));
            else groups.Add([(hit, words)]);
        }

        return
        [
            .. groups.Select(group => new Utterance(
            [
                .. group.Select(printing => printing.Hit)
                    .OrderByDescending(hit => hit.Quote.Kind is QuoteKind.Direct)
                    .ThenByDescending(hit => hit.Quote.Speaker is { Inferred: false } speaker && SpeakerMatching.IsName(speaker.Name))
                    .ThenByDescending(hit => hit.Quote.Content.Sum(span => span.Length)),
            ])),
        ];
    }

    private static bool Same(QuoteHit first, QuoteHit second, HashSet<string> left, HashSet<string> right)
    {
        if (first.Quote.Kind is QuoteKind.Indirect != second.Quote.Kind is QuoteKind.Indirect) return false;
        var speakers = SpeakerMatching.Between(first.Quote.Speaker, second.Quote.Speaker);
        if (speakers is SpeakerMatch.Apart || !Near(first.Article, second.Article)) return false;

        var isAlone = speakers is SpeakerMatch.Open || first.Article.Id == second.Article.Id;
        if (isAlone && left.Count(right.Contains) * 2 < Math.Min(left.Count, right.Count)) return false;

        var difference = new WordDifference(Compared(Utterance.Words(first)), Compared(Utterance.Words(second)));
        if (isAlone) return IsByItself(difference, first, second, left, right);
        if (Math.Min(ContentWords(first), ContentWords(second)) < FewestContentWords) return difference.IsPart && Context(first, second) >= HalfTheWords;
        if (difference.RunShare >= MostRuns || difference.IsPart) return true;

        var content = ContentShare(left, right);
        if (content >= MostContent && (Math.Min(left.Count, right.Count) * 2 >= Math.Max(left.Count, right.Count) || Math.Min(left.Count, right.Count) >= FewestTelling)) return ContentShare(Content(Around(first)), Content(Around(second))) >= (first.Quote.Kind is QuoteKind.Direct && second.Quote.Kind is QuoteKind.Direct ? SomeAround : MostAround);
        return difference.RunShare >= SomeRuns && Context(first, second) >= HalfTheWords && (content >= SomeContent || SharedAround(first, second, left, right) >= FewestAround);
    }

    // Nobody says so many of the same words as somebody else; fewer, where the two articles tell of one thing.
    private static bool IsByItself(WordDifference difference, QuoteHit first, QuoteHit second, HashSet<string> left, HashSet<string> right) =>
        first.Quote.Kind is not QuoteKind.Indirect && difference.Shorter >= FewestAlone && Math.Min(ContentWords(first), ContentWords(second)) > FewestContentWords
        && (difference.RunShare >= MostRunsAlone || difference.Share >= MostAlone && difference.RunShare >= SomeRuns
            || difference.Share >= SomeAlone && ContentShare(left, right) is var content && content >= SomeAlone && SharedAround(first, second, left, right) >= (content >= MostAlone ? 1 : FewestShared));

    private static bool Near(Article first, Article second) =>
        first.Date is not { } one || second.Date is not { } other || Math.Abs(one.Date.DayNumber - other.Date.DayNumber) <= MostDaysApart;

    private static int ContentWords(QuoteHit hit) => WordRuns.Folded(Utterance.Words(hit)).Count(word => !FunctionWords.Contains(word));

    // The share of the shorter wording's content words that the other has in some form or for which it has another word.
    private static double ContentShare(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count > right.Count) (left, right) = (right, left);
        return left.Count == 0 ? 0 : (double)left.Count(word => right.Any(other => WordKin.AreKin(word, other))) / left.Count;
    }

    private static int SharedAround(QuoteHit first, QuoteHit second, HashSet<string> left, HashSet<string> right)
    {
        var said = left.Concat(right).Concat(Name(first)).Concat(Name(second)).ToHashSet();
        return Content(Around(first)).Except(said).Intersect(Content(Around(second))).Count();
    }

    // "Moscow denies it": what is denied stands elsewhere.
    private static bool SaysSomething(QuoteHit hit) => hit.Quote.Kind is not QuoteKind.Indirect || ContentWords(hit) > 0;

    private static IReadOnlyList<string> Name(QuoteHit hit) => WordRuns.Folded(hit.Quote.Speaker?.Name ?? "");

    private static HashSet<string> Content(string words) => [.. WordRuns.Folded(Compared(words)).Where(word => !FunctionWords.Contains(Uncontracted(word)))];

    // "There's", "haven't": two small words.
    private static string Uncontracted(string word) =>
        word.EndsWith("n't", StringComparison.Ordinal) ? word[..^3] : word.IndexOf('\'', StringComparison.Ordinal) is > 0 and var at ? word[..at] : word;

    private static double Context(QuoteHit first, QuoteHit second) => new WordDifference(Around(first), Around(second)).Share;

    private static string Around(QuoteHit hit)
    {
        var extent = hit.Quote.Extent;
        var body = hit.Article.Body;
        var start = Math.Max(body.LastIndexOf('\n', Math.Max(0, extent.Start - 1)) + 1, extent.Start - Surroundings);
        var end = body.IndexOf('\n', extent.End) is var line and >= 0 ? line : body.Length;
        return Compared(body[start..Math.Min(end, extent.End + Surroundings)]);
    }

    private static string Compared(string words) => words.Length <= LongestCompared ? words : words[..LongestCompared];
}
