using NewsBot.Citations.Alignment;
using NewsBot.Citations.Reading;
using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Citations.Gates.Values;

/// <summary>
/// Guards a name in a claim that is a sentence of the passage but for that name: "corporations including Apple and Google" is not said of others because the passage names them
/// elsewhere.
/// </summary>
internal sealed class ReplacedNameGate : IGate
{
    private const int MostWords = 6; // of a name
    private const int Few = 3; // words that agree around the name, on both sides together
    private const int Edge = 2; // what the beginning or end of a sentence counts for
    private const int Many = 4; // where the printed name is in the claim too

    public string? Objection(Pairing pairing)
    {
        var claim = pairing.Claim.Words;
        if (!claim.Any(word => IsNameLike(word))) return null;

        // The sentence that has most of the claim.
        List<string> stems = [.. claim.Select(word => word.Stem)];
        var (printed, common) = pairing.Passage.Words.GroupBy(word => word.Sentence)
            .Select(sentence => sentence.ToArray())
            .Select(words => (Words: words, Common: Common(stems, words)))
            .MaxBy(sentence => sentence.Common.Count);
        for (var i = 0; i <= common.Count; i++)
        {
            var (left, right) = (i == 0 ? (-1, -1) : common[i - 1], i == common.Count ? (claim.Count, printed.Length) : common[i]);
            var said = Named(claim, left.Item1 + 1, right.Item1);
            var stands = Named(printed, left.Item2 + 1, right.Item2);
            if (said.Count == 0 || stands.Count == 0 || said.Any(word => stands.Any(other => pairing.Means(word, other)))) continue;

            var (before, after) = (Run(common, i - 1, -1), Run(common, i, 1));
            if (i == 0) before = Edge;
            if (i == common.Count) after = Edge;
            var isClaimed = stands.Any(other => claim.Any(word => word.IsContent && pairing.Means(word, other)));
            if (before == 0 || after == 0 || before + after < (isClaimed ? Many : Few)) continue;

            return $"In the passage “{stands[^1].Text}” stands there, not “{said[^1].Text}”.";
        }

        return null;
    }

    // The words between two places where all of them are a name; empty otherwise.
    private static List<Word> Named(IReadOnlyList<Word> words, int from, int to)
    {
        var named = new List<Word>();
        for (var at = from; at < to; at++)
        {
            if (words[at].Lower is "the" or "a" or "an" && named.Count == 0 || Titles.IsAddress(words[at].Lower)) continue;
            if (!IsNameLike(words[at]) || words[at].Quotation >= 0) return [];
            named.Add(words[at]);
        }

        return named.Count <= MostWords ? named : [];
    }

    private static bool IsNameLike(Word word) => char.IsUpper(word.Text[0]) && (word.Kind is WordKind.Name or WordKind.Content || !word.Opens && word.Kind is WordKind.Function);

    // How many pairs stand side by side in both, from one on.
    private static int Run(List<(int Claim, int Printed)> common, int at, int step)
    {
        var run = 0;
        for (; at >= 0 && at < common.Count && (run == 0 || common[at].Claim == common[at - step].Claim + step && common[at].Printed == common[at - step].Printed + step); at += step) run++;
        return run;
    }

    // The words that both have in one order, as places in both.
    private static List<(int Claim, int Printed)> Common(IReadOnlyList<string> claim, Word[] printed) =>
        [.. WordAlignment.Of(claim, [.. printed.Select(word => word.Stem)]).Select((place, at) => (at, place)).Where(pair => pair.place >= 0)];
}
