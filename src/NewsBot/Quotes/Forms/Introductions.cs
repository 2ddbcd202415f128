using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes.Forms;

/// <summary>Quotations that a colon introduces without a reporting verb: “From Lena Ortiz: …”, “Lena Ortiz: …”, “And then there is Lena Ortiz: …”.</summary>
internal static class Introductions
{
    private const int Longest = 60; // tokens of an introduction
    private const int FewestWords = 4; // of a quotation that does not end in a stop

    /// <summary>Marked quotations that are the whole of a line but for its label, or the line after a label that stands alone; in order.</summary>
    public static List<Attribution> Labelled(ArticleTokens tokens, Cast cast)
    {
        var found = new List<Attribution>();
        for (var p = 0; p < tokens.ParagraphCount; p++)
        {
            if (LineLabels.At(tokens, p) is not { Sign: not null } label || LineLabels.IsRubric(tokens, label) || LineLabels.IsPlace(tokens, cast, label)) continue;
            if (!LineLabels.IsSpeaker(tokens, cast, label) && !(label.IsFrom && NameReader.IsNameWord(tokens, label.Name.First))) continue;
            var text = label.Text.Length > 0 || p + 1 >= tokens.ParagraphCount ? label.Text : new TokenRange(tokens.ParagraphStart(p + 1), tokens.ParagraphEnd(p + 1));
            if (Marked(tokens, text) is { } content) found.Add(new Attribution { Content = [content], Cue = label.Sign, Source = label.Name });
        }

        return found;
    }

    /// <summary>The attributions with those quotations added which nobody has and whose introduction names one person; in order of content.</summary>
    public static List<Attribution> Add(ArticleTokens tokens, Cast cast, IReadOnlyList<Attribution> attributions)
    {
        var taken = new bool[tokens.Count];
        foreach (var attribution in attributions) TokenCover.Fill(taken, attribution);
        var all = new List<Attribution>(attributions);
        foreach (var region in tokens.Regions)
        {
            if (region.Open == 0 || taken.AsSpan(region.Open, region.After - region.Open).Contains(true)) continue;
            var colon = ListItems.Begins(tokens, region.Open - 1) ? region.Open - 2 : region.Open - 1;
            if (colon < 1 || tokens.Class[colon] != WordClass.Colon || !IsSpeech(tokens, region)) continue;
            if (OnlyPerson(tokens, cast, colon) is not { } person || taken.AsSpan(person.First, person.Length).Contains(true)) continue;
            all.Add(new Attribution { Content = [new TokenRange(region.Open, region.After)], Cue = new TokenRange(colon, colon + 1), Source = person });
        }

        all.Sort(static (a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return all;
    }

    /// <summary>Whether a colon at the beginning of a line was taken for a cue though it stands behind a rubric or a dateline, or before a title: “Photo: …”.</summary>
    public static bool IsRubric(ArticleTokens tokens, Cast cast, Attribution attribution)
    {
        if (attribution.Cue is not { Length: 1 } cue || tokens.Class[cue.First] != WordClass.Colon) return false;
        if (LineLabels.At(tokens, tokens.Paragraph[cue.First]) is not { } label || label.Sign != cue) return false;
        if (LineLabels.IsRubric(tokens, label) || LineLabels.IsPlace(tokens, cast, label)) return true;
        var content = attribution.Content[0].First;
        return tokens.State[content] == QuotationState.Open && !IsSpeech(tokens, tokens.Regions[tokens.Region[content]]);
    }

    private static TokenRange? Marked(ArticleTokens tokens, TokenRange text)
    {
        var first = text.First;
        if (text.Length > 0 && ListItems.Begins(tokens, first)) first++;
        if (first >= text.End || tokens.State[first] != QuotationState.Open) return null;
        var region = tokens.Regions[tokens.Region[first]];
        var rest = region.After;
        while (rest < text.End && tokens.Class[rest] is WordClass.Period or WordClass.Comma) rest++;
        return rest >= text.End && IsSpeech(tokens, region) ? new TokenRange(region.Open, region.After) : null;
    }

    /// <summary>Whether marked words are long enough, or close with a stop, so that they are no title or term.</summary>
    private static bool IsSpeech(ArticleTokens tokens, MarkedRegion region)
    {
        var words = 0;
        for (var i = region.First; i < region.End && words < FewestWords; i++)
        {
            if (tokens.Tokens[i].Kind == TokenKind.Word) words++;
        }

        return words >= FewestWords || (words > 0 && tokens.Class[region.End - 1] is WordClass.Period or WordClass.QuestionMark);
    }

    /// <summary>The name of the one person in the sentence before a colon who is not merely spoken to or about; null where there are none or several.</summary>
    private static TokenRange? OnlyPerson(ArticleTokens tokens, Cast cast, int colon)
    {
        TokenRange? found = null;
        Person? only = null;
        for (var i = Math.Max(tokens.SentenceStart(tokens.Sentence[colon]), colon - Longest); i < colon; i++)
        {
            if (cast.At(i) is not { } named) continue;
            i = named.Mention.End - 1;
            if (tokens.State[i] != QuotationState.Outside || !named.Person.IsSurelyPerson || IsObject(tokens, named.Mention.TitleFirst)) continue;
            if (only is not null && only != named.Person) return null;
            only = named.Person;
            found ??= new TokenRange(named.Mention.First, named.Mention.End);
        }

        return found;
    }

    private static bool IsObject(ArticleTokens tokens, int name) =>
        name > 0 && tokens.Class[name - 1] is WordClass.Preposition or WordClass.Infinitive or WordClass.Of && !tokens.TextOf(name - 1).Equals("from", StringComparison.OrdinalIgnoreCase);
}
