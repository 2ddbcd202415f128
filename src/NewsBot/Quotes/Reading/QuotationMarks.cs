using NewsBot.Text;

namespace NewsBot.Quotes.Reading;

/// <summary>
/// Pairs quotation marks by kind, paragraph by paragraph, and keeps the outermost pairs: "…", “…”, „…“, «…», »…«, ‘…’ and '…'. A quotation that a
/// paragraph leaves open runs to the paragraph's end; a closing mark without an opening one stands for nothing.
/// </summary>
internal static class QuotationMarks
{
    private const int SingleReach = 400; // tokens within which a single mark must be closed, so that apostrophes cost linear time

    private enum Family
    {
        Double,
        Single,
        Guillemet,
        Corner,
    }

    /// <summary>The outermost regions of the paragraph whose tokens are [first, end), in order and apart.</summary>
    public static void Pair(string text, Token[] tokens, int first, int end, List<MarkedRegion> regions)
    {
        var open = -1;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            var family = FamilyOf(text[tokens[i].Start]);
            if (open < 0)
            {
                if (Opens(text, tokens, i, end, family)) open = i;
                continue;
            }

            if (FamilyOf(text[tokens[open].Start]) != family) continue;
            if (Closes(text, tokens, open, i, end, family))
            {
                if (i > open + 1) regions.Add(new MarkedRegion(open, i, true));
                open = -1;
            }
            else if (family != Family.Single && i > open + 1 && OpensAgain(text, tokens, i))
            {
                regions.Add(new MarkedRegion(open, i, false));
                open = i;
            }
        }

        if (open >= 0 && open + 1 < end) regions.Add(new MarkedRegion(open, end, false));
    }

    private static Family FamilyOf(char mark) => mark switch
    {
        '«' or '»' or '‹' or '›' => Family.Guillemet,
        '‘' or '’' or '‚' or '‛' or '\'' or '`' => Family.Single,
        '「' or '」' or '『' or '』' => Family.Corner,
        _ => Family.Double,
    };

    private static bool Opens(string text, Token[] tokens, int at, int end, Family family)
    {
        var mark = text[tokens[at].Start];
        var bothDoubled = tokens[at].Length == 2;
        return family switch
        {
            Family.Double => mark is '“' or '„' or '‟' ? !(StandsRight(text, tokens[at]) && !StandsLeft(text, tokens[at])) : StandsLeft(text, tokens[at]),
            Family.Guillemet => mark is '«' or '‹' || StandsLeft(text, tokens[at]),
            Family.Corner => mark is '「' or '『',
            _ when bothDoubled => StandsLeft(text, tokens[at]),
            _ => mark != '’' && StandsLeft(text, tokens[at]) && !IsElision(text, tokens[at]) && FindSingleClose(text, tokens, at, end) > 0,
        };
    }

    private static bool Closes(string text, Token[] tokens, int open, int at, int end, Family family)
    {
        var mark = text[tokens[at].Start];
        var opener = text[tokens[open].Start];
        return family switch
        {
            Family.Double when opener is '„' or '‟' => mark is '“' or '”' || StandsRight(text, tokens[at]),
            Family.Double => mark is '”' or '“' ? mark == '”' || (StandsRight(text, tokens[at]) && !StandsLeft(text, tokens[at])) : !OpensAgain(text, tokens, at),
            Family.Guillemet => opener is '«' or '‹' ? mark is '»' or '›' : mark is '«' or '‹',
            Family.Corner => mark is '」' or '』',
            _ => at == FindSingleClose(text, tokens, open, end),
        };
    }

    /// <summary>Whether a mark, read while another is open, can only be an opening one.</summary>
    private static bool OpensAgain(string text, Token[] tokens, int at) =>
        StandsLeft(text, tokens[at]) && !StandsRight(text, tokens[at]) && text[tokens[at].Start] is not '”' and not '»' and not '›';

    /// <summary>Whether what precedes a mark lets it open: nothing, a space, a bracket, a dash or another mark.</summary>
    private static bool StandsLeft(string text, Token mark)
    {
        if (mark.End >= text.Length || char.IsWhiteSpace(text[mark.End])) return false;
        if (mark.Start == 0) return true;
        var before = text[mark.Start - 1];
        return char.IsWhiteSpace(before) || char.IsControl(before)
            || before is '(' or '[' or '{' or '—' or '–' or '-' or '―' or '/' or '“' or '‘' or '"' or '\'' or '„' or '«' or ':' or '\u200B' or '\uFEFF' or '…';
    }

    /// <summary>Whether what follows a mark lets it close: nothing, a space or a sign.</summary>
    private static bool StandsRight(string text, Token mark) =>
        mark.Start > 0 && !char.IsWhiteSpace(text[mark.Start - 1]) && (mark.End >= text.Length || !char.IsLetterOrDigit(text[mark.End]));

    private static bool IsElision(string text, Token mark) => mark.End < text.Length && char.IsDigit(text[mark.End]) && text[mark.Start] != '‘';

    /// <summary>
    /// The mark that closes a single one, or -1. A plural's possessive ("the workers' union") closes nothing where a better mark follows.
    /// </summary>
    private static int FindSingleClose(string text, Token[] tokens, int open, int end)
    {
        var fallback = -1;
        var last = Math.Min(end, open + SingleReach);
        for (var i = open + 2; i < last; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark || FamilyOf(text[tokens[i].Start]) != Family.Single) continue;
            var mark = text[tokens[i].Start];
            if (mark == '‘' && text[tokens[open].Start] != '‚' || !StandsRight(text, tokens[i]))
            {
                if (fallback > 0) return fallback;
                continue;
            }

            if (!IsPossessive(text, tokens[i])) return i;
            if (fallback < 0) fallback = i;
        }

        return fallback;
    }

    private static bool IsPossessive(string text, Token mark) =>
        text[mark.Start - 1] is 's' or 'z' or 'x' && mark.End + 1 < text.Length && text[mark.End] == ' ' && char.IsLetter(text[mark.End + 1]);
}
