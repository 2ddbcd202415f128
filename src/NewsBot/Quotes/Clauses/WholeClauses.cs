using NewsBot.Quotes.Forms;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Quotes.Clauses;

/// <summary>
/// Plain words that belong to a statement's clause and that the tagger left out: those before and behind an attribution set into the sentence, and the verb
/// of a clause cut to its subject. Only words that nobody else has are taken in.
/// </summary>
internal static class WholeClauses
{
    private const int Longest = 60; // tokens that are taken in at a time

    /// <summary>The attributions, in the order given, with their clauses made whole.</summary>
    public static List<Attribution> Complete(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions)
    {
        var taken = new bool[tokens.Count];
        foreach (var attribution in attributions) TokenCover.Fill(taken, attribution);

        var whole = new List<Attribution>(attributions.Count);
        foreach (var attribution in attributions)
        {
            whole.Add(attribution);
            if (attribution.IsVerbatim || attribution is not { Cue: { } cue, Source: { } source }) continue;

            var frame = new TokenRange(Math.Min(cue.First, source.First), Math.Max(cue.End, source.End));
            var content = attribution.Content.ToList();
            LeaveDateline(tokens, cast, content);
            ReachFrame(tokens, taken, content, frame);
            ReachBackToFrame(tokens, taken, content, frame);
            GoOnBehind(tokens, taken, content, cue, source);
            FindVerb(tokens, taken, content);
            whole[^1] = attribution with { Content = content };
            TokenCover.Fill(taken, whole[^1]);
        }

        return whole;
    }

    /// <summary>"Berlin: | the talks have failed, she said": where a report was filed is none of its words.</summary>
    private static void LeaveDateline(ArticleTokens tokens, Cast cast, List<TokenRange> content)
    {
        if (LineLabels.At(tokens, tokens.Paragraph[content[0].First]) is not { Sign: { } sign } label || sign.End >= content[0].End || content[0].First > label.Name.First) return;
        if (LineLabels.IsPlace(tokens, cast, label)) content[0] = content[0] with { First = sign.End };
    }

    /// <summary>"Some units | had left, the ministry said": from the content to the comma before the attribution.</summary>
    private static void ReachFrame(ArticleTokens tokens, bool[] taken, List<TokenRange> content, TokenRange frame)
    {
        var last = content.FindLastIndex(range => range.End <= frame.First);
        if (last < 0 || frame.First == 0 || tokens.Class[frame.First - 1] != WordClass.Comma) return;
        var gap = new TokenRange(content[last].End, frame.First - 1);
        if (tokens.Class[gap.First] != WordClass.Comma && IsFree(tokens, taken, gap)) content[last] = content[last] with { End = gap.End };
    }

    /// <summary>"…, he said, | in a conflict that has killed thousands": from the comma behind the attribution to the content.</summary>
    private static void ReachBackToFrame(ArticleTokens tokens, bool[] taken, List<TokenRange> content, TokenRange frame)
    {
        var next = content.FindIndex(range => range.First >= frame.End);
        if (next < 1 || tokens.Class[frame.End] != WordClass.Comma || tokens.State[content[next].First] != QuotationState.Outside) return;
        var gap = new TokenRange(frame.End + 1, content[next].First);
        if (IsFree(tokens, taken, gap)) content[next] = content[next] with { First = gap.First };
    }

    /// <summary>"Some units, it says, | left for home": a clause whose subject alone stands before the attribution goes on behind it.</summary>
    private static void GoOnBehind(ArticleTokens tokens, bool[] taken, List<TokenRange> content, TokenRange cue, TokenRange source)
    {
        // "The plan, first reported by the Courier, would …" are the reporter's words.
        if (source.First > cue.First && tokens.Class[source.First - 1] == WordClass.By) return;

        var frame = new TokenRange(Math.Min(cue.First, source.First), Math.Max(cue.End, source.End));
        if (content[^1].End > frame.First || frame.End + 1 >= tokens.Count || tokens.Class[frame.End] != WordClass.Comma || !ClauseWords.LacksVerb(tokens, content[^1])) return;
        var first = frame.End + 1;
        var starts = tokens.Class[first] is WordClass.Coordinator or WordClass.Subordinator or WordClass.Relative or WordClass.Participle or WordClass.ReportingParticiple or WordClass.Mark;
        if (starts || tokens.Sentence[first] != tokens.Sentence[frame.First]) return;
        var rest = new TokenRange(first, ClauseEnd(tokens, taken, first, throughCommas: true));
        if (rest.Length > 0) content.Add(rest);
    }

    /// <summary>"Moscow denies it | has such plans": the verb follows the subject directly.</summary>
    private static void FindVerb(ArticleTokens tokens, bool[] taken, List<TokenRange> content)
    {
        var last = content[^1];
        if (last.End >= tokens.Count || !ClauseWords.LacksVerb(tokens, last) || !ClauseWords.IsVerb(tokens, last.End)) return;
        content[^1] = last with { End = ClauseEnd(tokens, taken, last.End, throughCommas: false) };
    }

    private static int ClauseEnd(ArticleTokens tokens, bool[] taken, int first, bool throughCommas)
    {
        var end = first;
        var sentence = tokens.SentenceEnd(tokens.Sentence[first]);
        while (end < sentence && end - first < Longest && !taken[end] && tokens.Class[end] is not (WordClass.Period or WordClass.QuestionMark or WordClass.Semicolon or WordClass.Dash))
        {
            if (!throughCommas && tokens.Class[end] is WordClass.Comma or WordClass.Coordinator) break;
            end++;
        }

        while (end > first && tokens.Class[end - 1] is WordClass.Comma or WordClass.Coordinator) end--;
        return end;
    }

    private static bool IsFree(ArticleTokens tokens, bool[] taken, TokenRange gap)
    {
        if (gap.Length is <= 0 or > Longest || tokens.Sentence[gap.First] != tokens.Sentence[gap.End]) return false;
        for (var i = gap.First; i < gap.End; i++)
        {
            if (taken[i] || tokens.State[i] != QuotationState.Outside) return false;
        }

        return true;
    }
}
