using System.Text.RegularExpressions;
using NewsBot.Articles;

namespace NewsBot.Figures.Reading;

/// <summary>A text as numerals, words and signs, with a look beyond its ends that finds nothing.</summary>
internal sealed partial class Lexemes
{
    private static readonly Lexeme s_none = new(default, " ", "", false, false);

    private readonly List<Lexeme> _all = [];

    public Lexemes(string text)
    {
        Text = text;
        var end = -1;
        foreach (Match match in Lexeme().Matches(text))
        {
            var word = match.Value.Replace('’', '\'').ToLowerInvariant();
            _all.Add(new Lexeme(TextSpan.FromLength(match.Index, match.Length), match.Value, word, char.IsDigit(match.Value[0]), match.Index == end));
            end = match.Index + match.Length;
        }
    }

    public string Text { get; }

    public int Count => _all.Count;

    /// <summary>The lexeme at a place; one that is empty beyond the ends.</summary>
    public Lexeme this[int at] => at >= 0 && at < _all.Count ? _all[at] : s_none;

    /// <summary>Whether the words stand from <paramref name="at"/> on; they are parted by one space in <paramref name="words"/>.</summary>
    /// <param name="next">One past the last of them.</param>
    public bool Match(int at, string words, out int next)
    {
        next = at;
        foreach (var word in words.Split(' '))
        {
            if (this[next].Word != word) return false;
            next++;
        }

        return true;
    }

    public TextSpan Span(int from, int to) => new(this[from].Span.Start, this[to - 1].Span.End);

    [GeneratedRegex(@"[0-9]{1,3}(?:[,\u00A0\u202F][0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lexeme();
}
