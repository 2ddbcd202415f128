using NewsBot.Quotes.Reading;
using NewsBot.Text;

namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Tells lines in which nearly every word has a capital, as headlines do: there a capital shows no name.</summary>
internal sealed class Headings
{
    private const double Share = .6; // of the words with capitals
    private const int FewestWords = 4;

    private readonly ArticleTokens _tokens;
    private readonly bool[] _headings;

    public Headings(ArticleTokens tokens)
    {
        _tokens = tokens;
        _headings = new bool[tokens.SentenceCount];
        for (var s = 0; s < _headings.Length; s++)
        {
            var (words, capitals) = (0, 0);
            for (var i = tokens.SentenceStart(s); i < tokens.SentenceEnd(s); i++)
            {
                if (tokens.Tokens[i].Kind != TokenKind.Word) continue;
                words++;
                if (tokens.IsCapitalised(i)) capitals++;
            }

            _headings[s] = words >= FewestWords && capitals > words * Share;
        }
    }

    /// <summary>Whether a token stands in such a line.</summary>
    public bool Hold(int token) => _headings[_tokens.Sentence[token]];
}
