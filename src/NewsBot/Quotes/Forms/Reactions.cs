using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;

namespace NewsBot.Quotes.Forms;

/// <summary>
/// Lists of what several people said, without quotation marks: behind a line that announces them ("Among the reactions:") each item is signed
/// ("… – Lena Ortiz") or labelled ("Lena Ortiz: …"). Labelled words without marks may be a paraphrase and are kept as one.
/// </summary>
internal static class Reactions
{
    private const int FewestItems = 2;

    /// <summary>The items, in order.</summary>
    public static List<Attribution> Find(ArticleTokens tokens, Cast cast)
    {
        var found = new List<Attribution>();
        for (var p = 0; p < tokens.ParagraphCount; p++)
        {
            if (!ListItems.AnnouncesSpeech(tokens, p)) continue;
            var items = new List<Attribution>();
            while (p + 1 < tokens.ParagraphCount && ItemOf(tokens, cast, p + 1) is { } item)
            {
                items.Add(item);
                p++;
            }

            if (items.Count >= FewestItems) found.AddRange(items);
        }

        return found;
    }

    private static Attribution? ItemOf(ArticleTokens tokens, Cast cast, int paragraph)
    {
        if (LineLabels.At(tokens, paragraph) is { Sign: not null, Text.Length: > 0 } label && LineLabels.IsSpeaker(tokens, cast, label))
            return new Attribution { Content = [label.Text], Cue = label.Sign, Source = label.Name };

        var first = tokens.ParagraphStart(paragraph);
        if (ListItems.Begins(tokens, first)) first++;
        var end = tokens.ParagraphEnd(paragraph);
        for (var dash = end - 2; dash > first; dash--)
        {
            if (tokens.Class[dash] != WordClass.Dash) continue;
            if (SignOffs.NameBehind(tokens, dash) is not { } name) return null;
            return new Attribution { Content = [new TokenRange(first, dash)], Cue = new TokenRange(dash, dash + 1), Source = name, IsVerbatim = true };
        }

        return null;
    }
}
