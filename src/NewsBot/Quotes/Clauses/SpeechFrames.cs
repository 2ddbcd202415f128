using System.Collections.Frozen;
using NewsBot.Quotes.Forms;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Quotes.Clauses;

/// <summary>
/// Sentences whose form says who says them, and that the tagger left. One kind opens with it: "The farmers claim that the wells are dry". Of the other the whole, or the first
/// clause, closes with it: "The bridge will not last, the ministry said on Monday." Nothing of it may be anybody's yet, and behind the verb stands at most when, where and to whom.
/// </summary>
internal static class SpeechFrames
{
    private const int LongestSource = 10; // tokens
    private const int LongestSetting = 12; // tokens of "in a statement on Monday"

    // These are more often something else, and close a sentence only as its last word: "…, a study found."
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_last = Words("found ruled showed show shows estimated warned");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_opening = Words("claim claims claimed say says said allege alleges alleged argue argues believe believes insist insists fear fears");

    // With one of these before its speaker a sentence may end as well.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_turned = Words("said says say");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_verbs = Words("said says announced reported told confirmed wrote forecast added");

    /// <summary>The attributions with those added, in order of content.</summary>
    public static List<Attribution> Add(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions)
    {
        attributions = [.. attributions.Select(attribution => Turned(tokens, attribution) ?? Resumed(tokens, attribution) ?? attribution)];
        var all = new List<Attribution>(attributions);
        for (var sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            var (first, end) = (tokens.SentenceStart(sentence), tokens.SentenceEnd(sentence));
            for (var verb = first + 4; verb < end; verb++)
            {
                var word = tokens.TextOf(verb);
                if (!s_verbs.Contains(word) && !(s_last.Contains(word) && verb + 1 < end && tokens.Class[verb + 1] is WordClass.Period) || Read(tokens, cast, first, verb, end) is not { } found || !IsFree(attributions, found)) continue;

                all.Add(found);
                break;
            }
        }

        foreach (var found in Opening(tokens))
            if (IsFree(all, found)) all.Add(found);
        all.Sort(static (a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return all;
    }

    // Every word of every article is looked up: as it stands in the text, without a string of its own.
    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<Attribution> Opening(ArticleTokens tokens)
    {
        for (var sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            var (first, end) = (tokens.SentenceStart(sentence), tokens.SentenceEnd(sentence));
            for (var verb = first + 1; verb < end - 3 && verb - first <= LongestSource; verb++)
            {
                if (!s_opening.Contains(tokens.TextOf(verb))) continue;
                if (!IsNominal(tokens, new TokenRange(first, verb)) || tokens.Class[verb - 1] is WordClass.Determiner or WordClass.Possessive or WordClass.Clitic or WordClass.Preposition or WordClass.Infinitive) break;

                // Without "that" only a subject opens what is said.
                var that = tokens.Class[verb + 1] is WordClass.That;
                if (!that && tokens.Class[verb + 1] is WordClass.Preposition or WordClass.By or WordClass.Of or WordClass.Infinitive or WordClass.Comma or WordClass.Colon or WordClass.DayOrMonth or WordClass.Adverb or WordClass.Coordinator or WordClass.Mark) break;

                var content = new TokenRange(verb + 1, ContentEnd(tokens, verb + 1, end));
                if (content.Length >= 3 && !ClauseWords.LacksVerb(tokens, content)) yield return new Attribution { Content = [content], Cue = new TokenRange(verb, verb + 1), Source = new TokenRange(first, verb) };
                break;
            }
        }
    }

    private static int ContentEnd(ArticleTokens tokens, int first, int end)
    {
        var at = first;
        while (at < end && tokens.State[at] == QuotationState.Outside && tokens.Class[at] is not (WordClass.Period or WordClass.QuestionMark or WordClass.Semicolon) && !(tokens.Class[at] is WordClass.Comma && at + 1 < end && tokens.Class[at + 1] is WordClass.Coordinator)) at++;
        return at;
    }

    // One may say two things, and what is said may hold what another says: "The firm expects a loss, its head said".
    private static bool IsFree(IReadOnlyList<Attribution> attributions, Attribution found)
    {
        var (content, cue) = (found.Content[0], found.Cue!.Value);
        foreach (var other in attributions)
        {
            if (other.Cue is { } taken && Meet(taken, cue) || other.Content.Any(range => Meet(range, cue))) return false;
            if (other.Content.Any(range => Meet(range, content)) && !((other.Source is not { } source || Lies(source, content)) && other.Cue is { } verb && Lies(verb, content) && other.Content.All(range => Lies(range, content)))) return false;
        }

        return true;
    }

    private static bool Meet(TokenRange first, TokenRange second) => first.First < second.End && second.First < first.End;

    private static bool Lies(TokenRange inner, TokenRange outer) => inner.First >= outer.First && inner.End <= outer.End;

    // "Some of the dockers returned, said the operator": what the tagger took for the speaker is the beginning of what is said.
    private static Attribution? Turned(ArticleTokens tokens, Attribution attribution)
    {
        if (attribution is not { Cue: { Length: 1 } cue, Source: { } source } || source.End >= cue.First - 1 || cue.First < 4 || tokens.Class[cue.First - 1] != WordClass.Comma || !s_turned.Contains(tokens.TextOf(cue.First))) return null;

        var sentence = tokens.Sentence[cue.First];
        var end = cue.End;
        while (end < tokens.SentenceEnd(sentence) && tokens.Class[end] is not (WordClass.Period or WordClass.Comma or WordClass.Relative)) end++;
        var speaker = new TokenRange(cue.End, end);
        var content = new TokenRange(tokens.SentenceStart(sentence), cue.First - 1);
        if (!IsNominal(tokens, speaker) || tokens.Class[cue.End] is WordClass.SubjectPronoun or WordClass.It || tokens.State[content.First] != QuotationState.Outside || ClauseWords.LacksVerb(tokens, content)) return null;
        for (var i = speaker.First; i < speaker.End; i++)
            if (tokens.State[i] != QuotationState.Outside || tokens.Class[i] is WordClass.Past) return null;

        // "Said his rival, Ann Lee."
        if (end + 1 < tokens.SentenceEnd(sentence) && tokens.Class[end] is WordClass.Comma && NameEnd(tokens, end + 1) is { } named && named < tokens.Count && tokens.Class[named] is WordClass.Period or WordClass.Comma) speaker = speaker with { End = named };
        return attribution with { Content = [content], Source = speaker };
    }

    // "The lander tipped over, the company said on Monday, but some data has come back": what "but" opens is the reporter's, or more of the same.
    private static Attribution? Resumed(ArticleTokens tokens, Attribution attribution)
    {
        if (attribution is not { Cue: { Length: 1 } cue, Source: { } source, Content: [{ } rest] } || source.End != cue.First || rest.First <= cue.End || source.First == 0) return null;
        if (tokens.Class[rest.First - 1] != WordClass.Comma || tokens.Class[source.First - 1] != WordClass.Comma) return null;
        if (tokens.State[rest.First] != QuotationState.Outside || ClauseWords.IsVerb(tokens, rest.First)) return null;
        if (tokens.Sentence[rest.First] != tokens.Sentence[cue.First] || !IsSetting(tokens, cue.First, rest.First)) return null;

        var start = tokens.SentenceStart(tokens.Sentence[cue.First]);
        var content = new TokenRange(start, source.First - 1);
        return content.Length < 3 || tokens.State[start] != QuotationState.Outside || ClauseWords.LacksVerb(tokens, content) ? null
            : attribution with { Content = tokens.Class[rest.First] is WordClass.Coordinator or WordClass.Subordinator ? [content] : [content, rest] };
    }

    /// <summary>Whether the words "said after Monday" were taken for a frame, and "’s leak" for what was said.</summary>
    public static bool IsCutDay(ArticleTokens tokens, Attribution attribution) =>
        attribution.Content[0].First is var first and > 0 && tokens.Class[first] == WordClass.Clitic && tokens.Class[first - 1] == WordClass.DayOrMonth;

    private static Attribution? Read(ArticleTokens tokens, Cast cast, int start, int verb, int sentenceEnd)
    {
        if (CommaBefore(tokens, verb, start) is not { } end) return null;

        var source = new TokenRange(end + 1, verb);
        // "Its director, Ann Lee, said": the name, and before it who that is.
        if (tokens.Class[verb - 1] == WordClass.Comma)
        {
            if (CommaBefore(tokens, verb - 1, start) is not { } before || CommaBefore(tokens, before, start) is not { } first || !IsNominal(tokens, new TokenRange(first + 1, before))) return null;
            if (PlainSpeech.SpeakerEnd(tokens, cast, before + 1) != verb - 1 && NameEnd(tokens, before + 1) != verb - 1) return null;
            source = new TokenRange(first + 1, verb);
            end = first;
        }
        else if (!IsNominal(tokens, source))
        {
            return null;
        }

        var content = new TokenRange(start, end);
        if (tokens.State[start] != QuotationState.Outside || tokens.State[end] != QuotationState.Outside || ClauseWords.LacksVerb(tokens, content)) return null;
        if (!IsSetting(tokens, verb, sentenceEnd)) return null;

        return new Attribution { Content = [content], Cue = new TokenRange(verb, verb + 1), Source = source };
    }

    private static int? CommaBefore(ArticleTokens tokens, int token, int first)
    {
        var at = token - 1;
        while (at > first && tokens.Class[at] != WordClass.Comma) at--;
        return at > first ? at : null;
    }

    // One past two to four words with capitals.
    private static int? NameEnd(ArticleTokens tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && end - first < 4 && tokens.IsCapitalised(end)) end++;
        return end - first >= 2 ? end : null;
    }

    // "The statistics office", "two people familiar with the matter", "Ann Lee": who can speak, and no clause.
    private static bool IsNominal(ArticleTokens tokens, TokenRange range)
    {
        if (range.Length is 0 or > LongestSource) return false;
        if (tokens.Class[range.First] is WordClass.Relative or WordClass.Subordinator or WordClass.Coordinator or WordClass.That or WordClass.Question or WordClass.Preposition or WordClass.Participle
            or WordClass.Adverb or WordClass.Modal or WordClass.Be or WordClass.Have or WordClass.Past or WordClass.Infinitive) return false;

        for (var i = range.First; i < range.End; i++)
            if (tokens.Class[i] is WordClass.SubjectPronoun && range.Length > 1 || tokens.Class[i] is WordClass.Be or WordClass.Have or WordClass.Do or WordClass.Modal or WordClass.Question or WordClass.Relative or WordClass.That or WordClass.Subordinator or WordClass.Comma or WordClass.Semicolon or WordClass.Colon or WordClass.Dash) return false;
        return true;
    }

    // "On Monday", "in a statement", "after the leak", and of "told" to whom: no clause that could be what is said.
    private static bool IsSetting(ArticleTokens tokens, int verb, int sentenceEnd)
    {
        var first = verb + 1;
        var told = tokens.TextOf(verb).SequenceEqual("told");
        if (first >= sentenceEnd || tokens.Class[first] is WordClass.Period) return !told;
        if (told ? !IsNominal(tokens, new TokenRange(first, first + 1))
            : tokens.Class[first] is not (WordClass.Preposition or WordClass.DayOrMonth or WordClass.TimeWord or WordClass.Subordinator or WordClass.Comma)) return false;

        for (var i = first; i < sentenceEnd && i - first <= LongestSetting; i++)
        {
            if (tokens.Class[i] is WordClass.Period) return true;
            if (tokens.Class[i] is WordClass.Comma || tokens.Class[i] is WordClass.That && i > first + 1 && i + 1 < sentenceEnd && ClauseWords.IsVerb(tokens, i + 1)) return true; // "after talks that ended"
            if (tokens.State[i] != QuotationState.Outside || ClauseWords.IsVerb(tokens, i) || tokens.Class[i] is WordClass.That or WordClass.SubjectPronoun or WordClass.Relative) return false;
        }

        return false;
    }
}
