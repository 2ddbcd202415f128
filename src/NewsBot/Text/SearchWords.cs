using System.Text;

namespace NewsBot.Text;

/// <summary>
/// Reads a text as the words that are searched for, without allocating: lower-case, without accents, hyphens part words, a possessive s
/// is left out, "U.S." and "US" are one word that is not "us", "U.N." is "un", "150,000" is "150000".
/// </summary>
internal ref struct SearchWords
{
    /// <summary>The word that "U.S." and "US" are read as.</summary>
    public const string UnitedStates = "u.s.";

    private const int LongestWord = 64;

    private static readonly char[] s_folded = FoldLatin();

    private readonly ReadOnlySpan<char> _text;
    private readonly char[] _word = new char[LongestWord];
    private readonly bool _mixedCase;
    private int _at;
    private int _length;

    public SearchWords(ReadOnlySpan<char> text)
    {
        _text = text;
        foreach (var letter in text)
        {
            if (!char.IsLower(letter)) continue;
            _mixedCase = true;
            break;
        }
    }

    /// <summary>The word read last; valid until the next is read.</summary>
    public readonly ReadOnlySpan<char> Current => _word.AsSpan(0, _length);

    /// <summary>Where it stands in the text, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>One past its last unit.</summary>
    public readonly int End => _at;

    /// <summary>Whether only a hyphen parts it from the word before.</summary>
    public bool Hyphenated { get; private set; }

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var reader = new SearchWords(text);
        while (reader.Read()) words.Add(reader.Current.ToString());
        return words;
    }

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        while (true)
        {
            var last = _at;
            while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at])) _at++;
            if (_at == _text.Length) return false;

            Hyphenated = last > 0 && _at == last + 1 && _text[last] is '-' or '\u2010' or '\u2011';
            Start = _at;
            if (!ReadAcronym()) ReadRun();
            if (!IsPossessive()) return true;
        }
    }

    private void ReadRun()
    {
        var number = true;
        _length = 0;
        for (; _at < _text.Length; _at++)
        {
            var letter = _text[_at];
            if (char.IsAsciiLetter(letter))
            {
                number = false;
                if (_length < LongestWord) _word[_length++] = (char)(letter | 0x20);
                continue;
            }

            if (letter == '\u00AD' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetterOrDigit(letter))
            {
                var inNumber = number && letter is ',' or '.' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]);
                if (!inNumber || !number) break;
                if (letter == ',') continue;
            }
            else if (!char.IsAsciiDigit(letter))
            {
                number = false;
            }

            if (_length < LongestWord) _word[_length++] = Fold(letter);
        }

        if (_mixedCase && _at - Start == 2 && _text[Start] == 'U' && _text[Start + 1] == 'S') Write(UnitedStates);
    }

    /// <summary>Reads "U.S." or "U.N" as one word; false, and nothing read, where no letters stand with stops between.</summary>
    private bool ReadAcronym()
    {
        var at = Start;
        _length = 0;
        while (at < _text.Length && char.IsAsciiLetter(_text[at]) && (at + 1 == _text.Length || !char.IsLetterOrDigit(_text[at + 1])))
        {
            if (_length < LongestWord) _word[_length++] = Fold(_text[at]);
            at++;
            if (at == _text.Length || _text[at] != '.') break;
            at++;
        }

        if (_length < 2) return false;

        _at = at;
        if (Current is "us") Write(UnitedStates);
        return true;
    }

    private readonly bool IsPossessive() =>
        _length == 1 && _word[0] == 's' && Start > 0 && _text[Start - 1] is '\'' or '\u2019' && Start > 1 && char.IsLetterOrDigit(_text[Start - 2]);

    private void Write(string word)
    {
        word.CopyTo(_word);
        _length = word.Length;
    }

    private static char Fold(char letter) => letter < s_folded.Length ? s_folded[letter] : char.ToLowerInvariant(letter);

    /// <summary>Every letter below U+0250 in lower case and without its accent.</summary>
    private static char[] FoldLatin()
    {
        var folded = new char[0x250];
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = char.ToLowerInvariant((char)i);
            folded[i] = char.IsLetter(letter) ? letter.ToString().Normalize(NormalizationForm.FormD)[0] : letter;
        }

        return folded;
    }
}
