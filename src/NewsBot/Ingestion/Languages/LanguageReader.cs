namespace NewsBot.Ingestion.Languages;

/// <summary>
/// Tells the language of an article from its own words: from its script where only one large language is printed in it, else by the language whose
/// commonest words it is made of. Pages often declare the language of their template.
/// </summary>
internal static class LanguageReader
{
    private const int LongestSample = 4_000; // UTF-16 units: some 600 words tell as much as all
    private const int FewestLetters = 40;
    private const int FewestWords = 8; // of the language itself
    private const double SmallestShare = .15; // of all words; news in the languages of the list has .25 to .5
    private const double ClearLead = 1.3; // before the next one: Norwegian and Danish share nearly all
    private const double HardlyAny = .25; // of the share of the language found: what other languages share with it by chance

    private static readonly Dictionary<string, List<string>> s_languagesOfWord = LanguagesOfWord();

    /// <summary>The language of the text where it is clear, else the one declared for it: the primary part of a BCP 47 tag; null where neither is there.</summary>
    /// <param name="declared">By the document, as such a tag; null where it declares none.</param>
    public static string? Of(string text, string? declared)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        if (OfScript(sample) is { } script) return script;

        var shares = Shares(sample, out var words);
        if (shares.Count == 0) return declared;

        var ranked = shares.OrderByDescending(share => share.Value).ThenBy(share => share.Key, StringComparer.Ordinal).ToList();
        var (best, share) = ranked[0];
        if (share < SmallestShare || share * words < FewestWords) return declared;

        // A declared language gives way only to another one that the text is clearly in.
        if (declared is not null && (!CommonWords.ByLanguage.ContainsKey(declared) || shares.GetValueOrDefault(declared) >= HardlyAny * share)) return declared;
        return ranked.Count > 1 && share < ClearLead * ranked[1].Value ? declared : best;
    }

    private static Dictionary<string, double> Shares(ReadOnlySpan<char> text, out int words)
    {
        var counts = new Dictionary<string, double>();
        var lookup = s_languagesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[16];
        words = 0;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (at > start && text[at] is '\'' or '’'))) at++;
            if (at == start)
            {
                at++;
                continue;
            }

            words++;
            var length = at - start;
            if (length > word.Length) continue;

            text.Slice(start, length).ToLowerInvariant(word);
            word[..length].Replace('’', '\'');
            if (!lookup.TryGetValue(word[..length], out var languages)) continue;
            foreach (var language in languages) counts[language] = counts.GetValueOrDefault(language) + 1;
        }

        var all = Math.Max(1, words);
        return counts.ToDictionary(count => count.Key, count => count.Value / all);
    }

    // Scripts in which one language prints nearly all of its newspapers' text. Cyrillic, Arabic and Latin text is told by its words.
    private static string? OfScript(ReadOnlySpan<char> text)
    {
        int letters = 0, kana = 0, han = 0, hangul = 0, greek = 0, hebrew = 0, thai = 0, georgian = 0, armenian = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character)) continue;

            letters++;
            switch (character)
            {
                case >= '\u0370' and <= '\u03FF': greek++; break;
                case >= '\u0530' and <= '\u058F': armenian++; break;
                case >= '\u0590' and <= '\u05FF': hebrew++; break;
                case >= '\u0E00' and <= '\u0E7F': thai++; break;
                case >= '\u10A0' and <= '\u10FF': georgian++; break;
                case >= '\u3040' and <= '\u30FF': kana++; break;
                case >= '\u4E00' and <= '\u9FFF': han++; break;
                case >= '\uAC00' and <= '\uD7A3': hangul++; break;
            }
        }

        if (letters < FewestLetters) return null;
        if (kana + han > letters / 2) return kana > letters / 10 ? "ja" : "zh";
        foreach (var (count, language) in ((int, string)[])[(hangul, "ko"), (greek, "el"), (hebrew, "he"), (thai, "th"), (georgian, "ka"), (armenian, "hy")])
            if (count > letters / 2) return language;
        return null;
    }

    private static Dictionary<string, List<string>> LanguagesOfWord()
    {
        var languages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (language, words) in CommonWords.ByLanguage)
        {
            foreach (var word in words)
            {
                if (!languages.TryGetValue(word, out var all)) languages[word] = all = [];
                all.Add(language);
            }
        }

        return languages;
    }
}
