using NewsBot.Articles;
using NewsBot.Citations.Reading.Attributions;
using NewsBot.Citations.Reading.Operators;
using NewsBot.Figures;

namespace NewsBot.Citations.Reading;

/// <summary>A text as the gates read it: a claim or a passage.</summary>
/// <param name="text">As printed.</param>
/// <param name="words">In order.</param>
/// <param name="numbers">What its numbers say, in order.</param>
internal sealed class Statement(string text, IReadOnlyList<Word> words, IReadOnlyList<NumberReading> numbers)
{
    private readonly Dictionary<string, List<int>> _byStem = IndexOf(words);

    public string Text { get; } = text;

    public IReadOnlyList<Word> Words { get; } = words;

    public IReadOnlyList<NumberReading> Numbers { get; } = numbers;

    /// <summary>The claims and denials, doubts and plans that its words stand under, in order.</summary>
    public IReadOnlyList<Operator> Operators => field ??= OperatorReader.Read(this);

    /// <summary>The idioms among its words, in order.</summary>
    public IReadOnlyList<Idiom> Idioms => field ??= Citations.Words.Idioms.In(Words);

    /// <summary>What it says that somebody said, in order.</summary>
    public IReadOnlyList<Attributed> Attributions => field ??= AttributionReader.Read(this);

    /// <summary>The statement with those opening words as names that are names in another: the capital of an opening word says nothing by itself.</summary>
    public Statement WithNamesOf(Statement other)
    {
        List<Word>? named = null;
        foreach (var word in Words)
        {
            if (!word.Opens || word.Kind is not WordKind.Content || !char.IsUpper(word.Text[0]) || !other.At(word.Stem).Any(at => other.Words[at].IsName && other.Words[at].Text == word.Text)) continue;

            named ??= [.. Words];
            named[word.Index] = word.AsName();
        }

        return named is null ? this : new Statement(Text, named, Numbers);
    }

    /// <summary>How many sentences it has.</summary>
    public int Sentences => Words.Count == 0 ? 0 : Words[^1].Sentence + 1;

    /// <summary>The places of the words with a stem, in order; empty where there are none.</summary>
    public IReadOnlyList<int> At(string stem) => _byStem.TryGetValue(stem, out var places) ? places : [];

    /// <summary>The different stems of the words, in order of their first place.</summary>
    public IEnumerable<string> Stems => _byStem.Keys;

    /// <summary>The words that stand wholly in a span of the text.</summary>
    public IEnumerable<Word> In(TextSpan span) => Words.Where(word => word.Start >= span.Start && word.End <= span.End);

    /// <summary>The word before one, or null at the beginning.</summary>
    public Word? Before(int index) => index > 0 ? Words[index - 1] : null;

    /// <summary>The word after one, or null at the end.</summary>
    public Word? After(int index) => index + 1 < Words.Count ? Words[index + 1] : null;

    /// <summary>Whether a hyphen joins a word to the one before or behind it: "left-handed".</summary>
    public bool IsOfCompound(Word word) => IsHyphen(word.Start - 1) || IsHyphen(word.End);

    private bool IsHyphen(int at) => at > 0 && at < Text.Length && Text[at] is '-' or '\u2010' or '\u2011';

    private static Dictionary<string, List<int>> IndexOf(IReadOnlyList<Word> words)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (!places.TryGetValue(word.Stem, out var list)) places[word.Stem] = list = [];
            list.Add(word.Index);
        }

        return places;
    }
}
