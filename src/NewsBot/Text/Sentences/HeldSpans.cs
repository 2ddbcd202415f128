using NewsBot.Articles;

namespace NewsBot.Text.Sentences;

/// <summary>
/// The runs of a paragraph that no sentence ends in: quoted speech and brackets that close in the same paragraph. A sentence
/// that quotes two sentences of a speaker stays one, so that its words never lose the "he said" beside them.
/// </summary>
internal static class HeldSpans
{
    // A run longer than this is cut like other text: the marks are probably not a pair.
    private const int LongestQuotation = 700;
    private const int LongestBracket = 300;

    /// <summary>One per closed pair within [start, end), in the order of their ends; each from its opening mark to its closing mark.</summary>
    public static List<TextSpan> Of(string text, int start, int end)
    {
        var held = new List<TextSpan>();
        int quote = -1, single = -1, bracket = -1;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '“' or '„' or '«':
                case '"' when Opens(text, i, start, end):
                    quote = i;
                    break;
                case '”' or '»' or '"':
                    Close(ref quote, i, LongestQuotation);
                    break;
                case '‘':
                case '\'' when Opens(text, i, start, end):
                    if (i + 1 < end && char.IsLetter(text[i + 1])) single = i;
                    break;
                case '’' or '\'' when i > start && (text[i - 1] is '.' or ',' or '!' or '?') && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1])):
                    Close(ref single, i, LongestQuotation);
                    break;
                case '(' or '[':
                    bracket = i;
                    break;
                case ')' or ']':
                    Close(ref bracket, i, LongestBracket);
                    break;
            }
        }

        return held;

        void Close(ref int open, int at, int longest)
        {
            if (open >= 0 && at - open <= longest) held.Add(new TextSpan(open, at));
            open = -1;
        }
    }

    private static bool Opens(string text, int at, int start, int end) =>
        at + 1 < end && !char.IsWhiteSpace(text[at + 1])
        && (at == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '‘' or '"' or '\'');
}
