namespace NewsBot.Text;

/// <summary>
/// Takes English endings off a word, so that "withdraws", "withdrawing" and "withdrawal" meet.
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980.
/// </summary>
internal static class PorterStemmer
{
    private static readonly (string Ending, string Replacement)[] s_secondStep =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Ending, string Replacement)[] s_thirdStep =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] s_fourthStep =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    /// <summary>The stem of a word of lower-case letters; a word of two letters, or with anything but a to z in it, is its own stem.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || word.AsSpan().IndexOfAnyExceptInRange('a', 'z') >= 0) return word;

        Span<char> letters = word.Length <= 128 ? stackalloc char[word.Length + 1] : new char[word.Length + 1];
        word.CopyTo(letters);
        var length = StripPlural(letters, word.Length);
        length = StripPast(letters, length);
        if (letters[length - 1] == 'y' && HasVowel(letters[..(length - 1)])) letters[length - 1] = 'i';

        length = Replace(letters, length, s_secondStep);
        length = Replace(letters, length, s_thirdStep);
        length = StripSuffix(letters, length);
        length = Tidy(letters, length);
        return letters[..length].SequenceEqual(word) ? word : new string(letters[..length]);
    }

    private static int StripPlural(Span<char> letters, int length)
    {
        var word = letters[..length];
        if (word.EndsWith("sses") || word.EndsWith("ies")) return length - 2;

        return word.EndsWith("s") && !word.EndsWith("ss") ? length - 1 : length;
    }

    private static int StripPast(Span<char> letters, int length)
    {
        var word = letters[..length];
        if (word.EndsWith("eed")) return Measure(word[..^3]) > 0 ? length - 1 : length;

        var ending = word.EndsWith("ed") ? 2 : word.EndsWith("ing") ? 3 : 0;
        if (ending == 0 || !HasVowel(word[..^ending])) return length;

        length -= ending;
        word = letters[..length];
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz") || (Measure(word) == 1 && EndsShort(word)))
        {
            letters[length] = 'e';
            return length + 1;
        }

        return EndsDoubled(word) && word[^1] is not ('l' or 's' or 'z') ? length - 1 : length;
    }

    private static int Replace(Span<char> letters, int length, (string Ending, string Replacement)[] rules)
    {
        var word = letters[..length];
        foreach (var (ending, replacement) in rules)
        {
            if (!word.EndsWith(ending)) continue;
            if (Measure(word[..^ending.Length]) == 0) return length;

            replacement.CopyTo(letters[(length - ending.Length)..]);
            return length - ending.Length + replacement.Length;
        }

        return length;
    }

    private static int StripSuffix(Span<char> letters, int length)
    {
        var word = letters[..length];
        var longest = "";
        foreach (var ending in s_fourthStep)
        {
            if (ending.Length > longest.Length && word.EndsWith(ending)) longest = ending;
        }

        if (longest.Length == 0) return length;

        var stem = word[..^longest.Length];
        if (Measure(stem) <= 1 || (longest == "ion" && stem[^1] is not ('s' or 't'))) return length;
        return stem.Length;
    }

    private static int Tidy(Span<char> letters, int length)
    {
        if (letters[length - 1] == 'e')
        {
            var stem = letters[..(length - 1)];
            var measure = Measure(stem);
            if (measure > 1 || (measure == 1 && !EndsShort(stem))) length--;
        }

        var word = letters[..length];
        return word[^1] == 'l' && EndsDoubled(word) && Measure(word) > 1 ? length - 1 : length;
    }

    private static bool IsConsonant(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    /// <summary>How many times a vowel is followed by a consonant: Porter's m.</summary>
    private static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        var vowelBefore = false;
        for (var i = 0; i < word.Length; i++)
        {
            var consonant = IsConsonant(word, i);
            if (consonant && vowelBefore) measure++;
            vowelBefore = !consonant;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsConsonant(word, i)) return true;
        }

        return false;
    }

    private static bool EndsDoubled(ReadOnlySpan<char> word) =>
        word.Length >= 2 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    /// <summary>Whether it ends consonant, vowel, consonant, the last not w, x or y: "hop", not "snow".</summary>
    private static bool EndsShort(ReadOnlySpan<char> word) =>
        word.Length >= 3 && IsConsonant(word, word.Length - 1) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 3)
        && word[^1] is not ('w' or 'x' or 'y');
}
