using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes;

/// <summary>
/// Speeches of a transcript or an interview: paragraphs that begin with a label and a colon ("SMITH: …", "Q: …", "A. …"), where the article has
/// enough of them to show that they are no chance.
/// </summary>
internal static class Transcripts
{
    private const int FewestLabels = 3; // labelled paragraphs that make a transcript
    private const int LongestLabel = 4; // tokens

    /// <summary>The labelled speeches, in order; empty where the article is no transcript.</summary>
    public static List<Attribution> Find(ArticleTokens tokens)
    {
        var found = new List<Attribution>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var p = 0; p < tokens.ParagraphCount; p++)
        {
            if (SpeechOf(tokens, p) is not { } speech) continue;
            var label = Label(tokens, speech);
            seen[label] = seen.GetValueOrDefault(label) + 1;
            found.Add(speech);
        }

        var again = found.Where(speech => seen[Label(tokens, speech)] > 1).ToList();
        return again.Count >= FewestLabels && found.Count >= FewestLabels ? again : [];
    }

    private static string Label(ArticleTokens tokens, Attribution speech) => tokens.TextOf(speech.Source!.Value.End - 1).ToString();

    private static Attribution? SpeechOf(ArticleTokens tokens, int paragraph)
    {
        var first = tokens.ParagraphStart(paragraph);
        var end = tokens.ParagraphEnd(paragraph);
        if (tokens.Tokens[first].Kind == TokenKind.Mark) first++;
        var colon = first;
        while (colon < end && colon - first < LongestLabel && NameReader.IsNameWord(tokens, colon)) colon++;
        if (colon == first || colon + 1 >= end) return null;

        var question = colon - first == 1 && tokens.TextOf(first) is "Q" or "A" or "Q." or "A.";
        var stop = tokens.Class[colon] == WordClass.Colon;
        if (!stop && !(question && tokens.TextOf(first).Length == 2)) return null;
        return new Attribution
        {
            Content = [new TokenRange(stop ? colon + 1 : colon, end)],
            Cue = stop ? new TokenRange(colon, colon + 1) : null,
            Source = new TokenRange(first, colon),
            IsVerbatim = true,
        };
    }
}
