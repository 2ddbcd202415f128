using NewsBot.Quotes.Reading;

namespace NewsBot.Quotes.Speakers;

/// <summary>
/// How far a reader has come, in sentences and paragraphs of prose. A line without a final stop, such as a heading, a caption or a teaser of another
/// story, takes no time: what was in mind before it is still in mind after it.
/// </summary>
internal sealed class ReadingClock
{
    private const int LastTokens = 3; // tokens at a paragraph's end among which its stop stands, behind marks and brackets

    private readonly ArticleTokens _tokens;
    private readonly bool[] _prose;
    private readonly int[] _paragraphs;
    private readonly int[] _sentences;

    public ReadingClock(ArticleTokens tokens)
    {
        _tokens = tokens;
        _prose = new bool[tokens.ParagraphCount];
        _paragraphs = new int[tokens.ParagraphCount];
        _sentences = new int[tokens.SentenceCount];
        var (paragraphs, sentences, next) = (0, 0, 0);
        for (var p = 0; p < tokens.ParagraphCount; p++)
        {
            _prose[p] = EndsInStop(p);
            if (_prose[p]) paragraphs++;
            _paragraphs[p] = paragraphs;
            for (; next < tokens.SentenceCount && tokens.SentenceStart(next) < tokens.ParagraphEnd(p); next++)
            {
                if (_prose[p]) sentences++;
                _sentences[next] = sentences;
            }
        }
    }

    /// <summary>Whether a token stands in a paragraph of sentences rather than in a heading or teaser.</summary>
    public bool IsProse(int token) => _prose[_tokens.Paragraph[token]];

    /// <summary>The number of sentences of prose up to a token's own.</summary>
    public int SentenceAt(int token) => _sentences[_tokens.Sentence[token]];

    /// <summary>The number of paragraphs of prose up to a token's own.</summary>
    public int ParagraphAt(int token) => _paragraphs[_tokens.Paragraph[token]];

    private bool EndsInStop(int paragraph)
    {
        var first = _tokens.ParagraphStart(paragraph);
        var last = _tokens.ParagraphEnd(paragraph) - 1;
        for (var i = last; i >= first && i > last - LastTokens; i--)
        {
            if (_tokens.Class[i] is WordClass.Period or WordClass.QuestionMark or WordClass.Colon or WordClass.Comma) return true;
        }

        return _tokens.Body[_tokens.Tokens[last].End - 1] == '.' || _tokens.State[first] != QuotationState.Outside;
    }
}
