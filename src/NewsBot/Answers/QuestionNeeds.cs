using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;
using NewsBot.Text;

namespace NewsBot.Answers;

/// <summary>
/// What a sentence must have to answer a question. A sentence on the same people and things is no answer by itself: what the question asks about them must be
/// said there or beside it, and what it asks for (a number, a day, a name) must stand in the sentence.
/// </summary>
internal sealed partial class QuestionNeeds
{
    // A name stands at most so many words from the role that it goes with: "Dmytro Kuleba, Ukraine's foreign minister".
    private const int Beside = 3;

    // What is said two sentences before or after is still about the same.
    private const int Around = 2;

    // Words that a question is put with; an answer seldom repeats them.
    private static readonly FrozenSet<string> s_light = FrozenSet.ToFrozenSet(
        """
        amount around ask asked asks call called came come comes give gives gave given go goes going gone happen happened happens keep kept kind know known let make makes
        made making many mean means meant much near need needs number put puts really say see seen sees show shows sort take takes taken taking talk talked think thinks thought took
        use used uses want wanted wants way went
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private readonly Subject _question;
    private readonly List<WantedPhrase> _required;
    private readonly List<string> _names;
    private readonly List<string> _role;
    private readonly string? _counted;
    private readonly bool _asksWhy;
    private readonly bool _asksWhenOrWhere;
    private readonly int _partiesNamed;

    public QuestionNeeds(Subject question)
    {
        _question = question;
        _names = [.. question.Names.SelectMany(SearchWords.Of).Distinct()];
        _required = [.. question.Phrases.Where(phrase => !phrase.Words.All(words => s_light.Contains(words[0]) || _names.Contains(words[0])))];
        _asksWhy = Why().IsMatch(question.Text!);
        _partiesNamed = NameRun().Count(question.Text!);
        _asksWhenOrWhere = WhenOrWhere().IsMatch(question.Text!);
        _counted = HowMany().Match(question.Text!) is { Success: true } many && SearchWords.Of(many.Groups[1].Value) is [var counted, ..] ? counted : null;
        _role = WhoIs().Match(question.Text!) is { Success: true } who ? [.. SearchWords.Of(who.Groups[1].Value).Where(word => !_names.Contains(word) && !StopWords.Contains(word))] : [];
    }

    /// <summary>Whether the question has hardly a word that an answer must have.</summary>
    public bool IsThin => _required.Count + _names.Count < 2;

    /// <summary>Whether a sentence answers the question.</summary>
    /// <param name="passage">The words of each sentence of the passage.</param>
    /// <param name="sentence">Which of them.</param>
    /// <param name="text">That sentence.</param>
    public bool Meets(IReadOnlyList<IReadOnlyList<string>> passage, int sentence, string text)
    {
        var words = passage[sentence];
        if (!_names.TrueForAll(name => passage.Any(other => Has(other, name)))) return false;

        var around = passage.Where((_, i) => Math.Abs(i - sentence) <= Around).SelectMany(other => other).ToList();
        var missing = _required.Count(phrase => !Has(around, phrase));
        if (missing > (IsEncounter(words) ? 1 : 0)) return false;
        if (_required.Count > missing && !_required.Exists(phrase => Has(words, phrase))) return false;
        if (_counted is not null && !_required.Exists(phrase => phrase.Words[0][0] == _counted && Has(words, phrase)) && !Has(words, _counted)) return false;
        if (_asksWhy && !Cause().IsMatch(text)) return false;

        return (!ExpectedAnswer.IsExpected(_question.Text!) || ExpectedAnswer.Fits(_question.Text!, text)) && (_role.Count == 0 || HasRole(words));
    }

    /// <summary>How much of what is asked the sentence holds, 0 to 1; what stands beside it counts half.</summary>
    public double Share(IReadOnlyList<IReadOnlyList<string>> passage, int sentence)
    {
        if (_question.Phrases.Count == 0) return 0;

        var all = passage.SelectMany(words => words).ToList();
        return _question.Phrases.Sum(phrase => Has(passage[sentence], phrase) ? 1 : Has(all, phrase) ? .5 : 0) / _question.Phrases.Count;
    }

    // When or where two met: both in one sentence that has a day or a place says it, whatever the verb.
    private bool IsEncounter(IReadOnlyList<string> words) => _asksWhenOrWhere && _partiesNamed > 1 && _names.TrueForAll(name => Has(words, name));

    // "the Russian defence minister": the words of the role together, and whose role it is beside them.
    private bool HasRole(IReadOnlyList<string> words)
    {
        for (var start = 0; start <= words.Count - _role.Count; start++)
        {
            if (!_role.Select((word, i) => PorterStemmer.Stem(words[start + i]) == PorterStemmer.Stem(word)).All(same => same)) continue; // a ministry is no minister

            var (from, to) = (Math.Max(0, start - Beside), Math.Min(words.Count, start + _role.Count + Beside));
            if (_names.TrueForAll(name => words.Skip(from).Take(to - from).Any(word => Alike(word, name)))) return true;
        }

        return false;
    }

    // A word that nearly any sentence has stands for none.
    private static bool Has(IReadOnlyCollection<string> words, WantedPhrase phrase) =>
        phrase.Words.All(alternatives => Has(words, alternatives[0]) || alternatives.Skip(1).Any(term => !s_light.Contains(term) && Has(words, term)));

    private static bool Has(IReadOnlyCollection<string> words, string term) => words.Any(word => Alike(word, term));

    // The same but for a regular ending.
    private static bool Alike(string word, string other)
    {
        var shared = 0;
        while (shared < word.Length && shared < other.Length && word[shared] == other[shared]) shared++;
        return (shared == word.Length && shared == other.Length) || (shared >= 4 && word.Length - shared <= 3 && other.Length - shared <= 3);
    }

    [GeneratedRegex(@"^\W*why\b|\bfor what reason\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Why();

    // "Olaf Scholz" is one; the first word of a question is upper-case in any case.
    [GeneratedRegex(@"(?<=\s)\p{Lu}[\p{L}’'\-]+(?:\s+\p{Lu}[\p{L}’'\-]+)*", RegexOptions.None, 200)]
    private static partial Regex NameRun();

    [GeneratedRegex(@"^\W*(?:when|where)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex WhenOrWhere();

    [GeneratedRegex(@"\bhow many\s+(?:\w+\s+){0,2}?(\w+)\s+(?:has|have|had|do|does|did|could|would|will|can|may|might|are|is|was|were|of|in|near|on|at|from|to)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"^\W*who(?:’s|'s|\s+is|\s+was|\s+are|\s+were)\s+(?:the\s+)?([^?]+)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex WhoIs();

    [GeneratedRegex(@"\b(?:because|since|as|so that|in order|due to|owing to|after|over|reason|to (?:avoid|prevent|protest|protect))\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Cause();
}
