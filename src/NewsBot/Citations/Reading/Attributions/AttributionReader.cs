using System.Collections.Frozen;
using NewsBot.Articles;
using NewsBot.Quotes;
using NewsBot.Text;

namespace NewsBot.Citations.Reading.Attributions;

/// <summary>Finds who is said to say what in a statement, as an article is read for its quotations, but for what somebody only wants, plans or votes for.</summary>
internal static class AttributionReader
{
    private static readonly QuoteExtractor s_extractor = new();

    // Cues that bring what somebody says or thinks to be so.
    private static readonly FrozenSet<string> s_cues = FrozenSet.ToFrozenSet(
        """
        say tell warn announce claim argue insist maintain confirm acknowledge admit allege assert caution complain concede conclude contend declare disclose emphasize
        emphasise explain note predict promise reply report reveal state stress suggest testify tweet write respond reiterate remark recall reaffirm affirm boast
        comment joke lament estimate believe think expect find rule show indicate fear hope deny inform remind forecast observe repeat recount vow add point_out
        call describe dismiss label urge advise accuse blame denounce according according_to
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(PorterStemmer.Stem));

    private static readonly FrozenSet<string> s_accusing = FrozenSet.ToFrozenSet("accuse blame denounce".Split(' ').Select(PorterStemmer.Stem));

    private static readonly FrozenSet<string> s_being = FrozenSet.Create("is", "are", "was", "were", "be", "been", "being");

    /// <summary>What is attributed, in order of its place; empty where nothing is.</summary>
    public static IReadOnlyList<Attributed> Read(Statement statement)
    {
        if (statement.Words.Count == 0) return [];

        var found = new List<Attributed>();
        foreach (var quote in s_extractor.Extract(statement.Text))
        {
            if (quote.Cue is not { } span || CueIn(statement, span) is not { } cue) continue;

            if (statement.Before(cue.Index)?.Lower is "not" or "never" || statement.Idioms.Any(idiom => idiom.From == cue.Index)) continue; // who has not said it, "said sorry"
            if (statement.Before(cue.Index) is { } before && s_being.Contains(before.Lower) && !(quote.Source is { } sourced && sourced.Start > cue.Start)) continue; // "he was told", "no deaths were reported"

            var content = quote.Content.SelectMany(fragment => Within(statement, fragment)).Select(word => word.Index).ToHashSet();
            if (content.Count == 0) continue;
            if (!s_cues.Contains(cue.Stem) && !content.Any(at => statement.Words[at].Quotation >= 0)) continue;

            // "Accused Greece on Thursday of violating its airspace": the whole of it.
            if (s_accusing.Contains(cue.Stem)) content.UnionWith(statement.Words.Where(word => word.Index > cue.Index && word.Clause == cue.Clause).Select(word => word.Index));

            // "“…,” said the company": who is not read as a speaker stands behind the verb all the same.
            if (quote.Source is null && content.Any(at => at < cue.Index && statement.Words[at].Quotation >= 0)) content.RemoveWhere(at => at > cue.Index && statement.Words[at].Quotation < 0);
            List<Word> source = quote.Source is { } named ? [.. Within(statement, named)] : [.. Behind(statement, cue).TakeWhile(word => !content.Contains(word.Index))];
            found.Add(new Attributed(cue, source, PersonOf(statement, quote, source), content, cue.Index < content.Min() ? content : WholeSentences(statement, content, cue)));
        }

        foreach (var word in statement.Words)
            if (word.Lower is "put" or "puts" && !found.Exists(attributed => attributed.Cue == word) && Put(statement, word) is { } put) found.Add(put);
        return [.. found.OrderBy(attributed => attributed.Content.Min())];
    }

    // "Organisers put the number at 100,000": they say so.
    private static Attributed? Put(Statement statement, Word cue)
    {
        var behind = statement.Words.Skip(cue.Index + 1).TakeWhile(word => word.Clause == cue.Clause).ToList();
        if (!behind.Exists(word => word.Lower is "at" && statement.After(word.Index) is { } value && (value.IsNumber || statement.After(value.Index) is { IsNumber: true }))) return null;

        var content = statement.Words.Where(word => word.Index > cue.Index && word.Sentence == cue.Sentence).Select(word => word.Index).ToHashSet();
        return new Attributed(cue, [.. statement.Words.Take(cue.Index).Reverse().TakeWhile(word => word.Clause == cue.Clause).Reverse()], [], content, content);
    }

    private static IEnumerable<Word> Within(Statement statement, TextSpan span) => statement.Words.Where(word => word.Start < span.End && word.End > span.Start);

    private static IEnumerable<Word> Behind(Statement statement, Word cue) =>
        statement.Words.Skip(cue.Index + 1).TakeWhile(word => word.Sentence == cue.Sentence && word.Before is ' ');

    private static List<Word> PersonOf(Statement statement, Quote quote, List<Word> source)
    {
        if (quote.Speaker is not { } speaker || source.Count == 0) return [];

        var names = WordRuns.Folded(speaker.Name).ToHashSet();
        return source.Exists(word => names.Contains(word.Lower)) ? [] : [.. statement.Words.Where(word => word.IsName && names.Contains(word.Lower))];
    }

    // Of "had told reporters" the word that reports, else the last verb-like one.
    private static Word? CueIn(Statement statement, TextSpan span)
    {
        var words = Within(statement, span).ToList();
        return words.Find(word => s_cues.Contains(word.Stem)) ?? words.LastOrDefault(word => word.Kind is WordKind.Content) ?? words.LastOrDefault();
    }

    private static HashSet<int> WholeSentences(Statement statement, HashSet<int> content, Word cue) =>
        [.. statement.Words.Where(word => word.Sentence >= statement.Words[content.Min()].Sentence && word.Sentence <= cue.Sentence).Select(word => word.Index)];
}
