using System.Collections.Frozen;
using NewsBot.Quotes.Reading;
using NewsBot.Quotes.Speakers;
using NewsBot.Quotes.Speakers.Names;
using NewsBot.Text;

namespace NewsBot.Quotes.Forms;

/// <summary>Reads the labels of lines, and tells those that can be a speaker's from "Note:", "Photo:" and their like.</summary>
internal static class LineLabels
{
    private const int LongestName = 8; // tokens
    private const int LongestDescription = 12; // tokens between a name and its colon

    private static readonly FrozenSet<string> Rubrics =
        ("note notes photo photos picture video videos audio image caption credit credits graphic map chart read more related watch listen see also update updates updated "
        + "correction corrections clarification source sources contact phone tel email e-mail mail website web address location place venue date dates time times when where what why "
        + "how who price cost tickets admission info information details background context summary topic topics tags tag category categories section share subscribe follow "
        + "advertisement ad sponsored breaking exclusive opinion analysis live claim claims fact facts myth verdict rating ruling truth reality pros cons tip tips step day week "
        + "chapter part episode score scores result results final news top next previous continue editor's disclaimer disclosure warning alert recipe ingredients published posted "
        + "filed written reported edited produced directed starring cast film book album song title headline subject re cc to total answer key conclusion example bottom line").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Parts =
        "interviewer moderator host reporter caller audience operator question answer questioner interviewee narrator announcer panelist".Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The label of a paragraph; null where it has none that names could fill.</summary>
    public static LineLabel? At(ArticleTokens tokens, int paragraph)
    {
        var first = tokens.ParagraphStart(paragraph);
        var end = tokens.ParagraphEnd(paragraph);
        var item = ListItems.Begins(tokens, first);
        if (item || tokens.Tokens[first].Kind == TokenKind.Mark) first++;
        var from = first < end && tokens.TextOf(first).Equals("from", StringComparison.OrdinalIgnoreCase) && tokens.IsCapitalised(first);
        if (from) first++;
        if (first < end && tokens.Class[first] == WordClass.Determiner && tokens.TextOf(first).Equals("the", StringComparison.OrdinalIgnoreCase)) first++;

        if (QuestionLabelEnd(tokens, first, end) is { } letter && !from)
        {
            var colon = tokens.Class[letter] == WordClass.Colon;
            var text = new TokenRange(colon ? letter + 1 : letter, end);
            return new LineLabel(new TokenRange(first, first + 1), colon ? new TokenRange(letter, letter + 1) : null, text, false, item);
        }

        var at = first;
        while (at < end && at - first < LongestName && IsPart(tokens, first, at)) at++;
        while (at > first && !NameReader.IsNameWord(tokens, at - 1)) at--;
        if (at == first || at >= end) return null;
        var sign = DescriptionEnd(tokens, at, end);
        if (sign >= end || tokens.Class[sign] != WordClass.Colon) return null;
        return new LineLabel(new TokenRange(first, at), new TokenRange(sign, sign + 1), new TokenRange(sign + 1, end), from, item);
    }

    /// <summary>Whether a label is the letter of a question or of an answer.</summary>
    public static bool IsLetter(ArticleTokens tokens, LineLabel label, char letter) =>
        label.Name.Length == 1 && tokens.TextOf(label.Name.First).TrimEnd('.') is [var only] && only == letter;

    /// <summary>The word by which a label is known again, lower case.</summary>
    public static string KeyOf(ArticleTokens tokens, LineLabel label) => tokens.TextOf(label.Name.End - 1).ToString().ToLowerInvariant();

    /// <summary>Whether a label heads what is no speech ("Read more:", "UPDATE:").</summary>
    public static bool IsRubric(ArticleTokens tokens, LineLabel label)
    {
        for (var i = label.Name.First; i < label.Name.End; i++)
        {
            if (Rubrics.Contains(tokens.TextOf(i).ToString().ToLowerInvariant())) return label.Name.End - i == 1 || i == label.Name.First;
        }

        return false;
    }

    /// <summary>Whether a label is a dateline ("KYIV: …"): a city after which the article calls nobody.</summary>
    public static bool IsPlace(ArticleTokens tokens, Cast cast, LineLabel label) =>
        Cities.Knows(tokens.Body[tokens.Tokens[label.Name.First].Start..tokens.Tokens[label.Name.End - 1].End]) && cast.At(label.Name.First) is not { Person.IsSurelyPerson: true };

    /// <summary>Whether a label names what takes part in interviews: "Moderator", "Host".</summary>
    public static bool IsPartner(ArticleTokens tokens, LineLabel label) => Parts.Contains(KeyOf(tokens, label));

    /// <summary>Whether a label names a person whom the article shows to be one, or an office or body.</summary>
    public static bool IsSpeaker(ArticleTokens tokens, Cast cast, LineLabel label)
    {
        if (IsRubric(tokens, label) || IsPlace(tokens, cast, label)) return false;
        for (var i = label.Name.First; i < label.Name.End; i++)
        {
            if (cast.At(i) is { } found && (found.Person.IsSurelyPerson || found.Person.Mentions.Count > 1)) return true;
            if (tokens.Class[i] is WordClass.RoleNoun or WordClass.Title && label.Name.Length > 1) return true;
        }

        var last = KeyOf(tokens, label);
        return cast.Called(last) is not null || (label.Name.Length > 1 && NameWords.IsBody(last));
    }

    private static bool IsPart(ArticleTokens tokens, int first, int at) =>
        NameReader.IsNameWord(tokens, at) || tokens.Class[at] is WordClass.RoleNoun
        || (at > first && (tokens.Class[at] is WordClass.Of or WordClass.Initial || NameWords.IsParticle(tokens.TextOf(at).ToString())));

    private static int? QuestionLabelEnd(ArticleTokens tokens, int first, int end)
    {
        if (first + 2 >= end) return null;
        return tokens.TextOf(first) switch
        {
            "Q" or "A" when tokens.Class[first + 1] is WordClass.Colon or WordClass.Period => first + 1,
            "Q." or "A." => first + 1,
            _ => null,
        };
    }

    /// <summary>One past ", captain of the ferry" or "(D-Ohio)" behind a name.</summary>
    private static int DescriptionEnd(ArticleTokens tokens, int from, int end)
    {
        if (tokens.Class[from] is not (WordClass.Comma or WordClass.Bracket)) return from;
        for (var i = from + 1; i < end && i - from <= LongestDescription; i++)
        {
            if (tokens.Class[i] == WordClass.Colon) return i;
            if (tokens.State[i] != QuotationState.Outside || tokens.Class[i] is WordClass.Reporting or WordClass.Period or WordClass.Be or WordClass.Modal) break;
        }

        return end;
    }
}
