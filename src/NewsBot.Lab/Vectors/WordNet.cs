using System.Globalization;

namespace NewsBot.Lab.Vectors;

/// <summary>
/// Princeton's WordNet, read from its database files (the Debian package `wordnet-base`; format: wndb(5WN)). Words are written as the bot
/// writes them: lower-case, hyphens closed up, words that stand together joined by an underscore.
/// </summary>
internal sealed class WordNet
{
    private static readonly string[] s_parts = ["noun", "verb", "adj", "adv"];

    private readonly Dictionary<string, Synset> _synsets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Sense>> _senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _exceptions = new(StringComparer.Ordinal);

    private WordNet()
    {
    }

    /// <summary>Every word it has, in ordinal order.</summary>
    public IEnumerable<string> Words => _senses.Keys.Order(StringComparer.Ordinal);

    /// <param name="folder">Holds data.noun, index.noun, noun.exc and their like.</param>
    public static WordNet Read(string folder)
    {
        var wordNet = new WordNet();
        foreach (var part in s_parts)
        {
            foreach (var line in Lines(folder, $"data.{part}")) wordNet.AddSynset(line);
        }

        foreach (var part in s_parts)
        {
            foreach (var line in Lines(folder, $"index.{part}")) wordNet.AddSenses(line);
            foreach (var line in Lines(folder, $"{part}.exc")) wordNet.AddException(line, part);
        }

        return wordNet;
    }

    /// <summary>The meanings of a word, commonest of each part of speech first; empty where it has none.</summary>
    public IReadOnlyList<Sense> SensesOf(string word) => _senses.TryGetValue(word, out var senses) ? senses : [];

    /// <summary>The synset that a pointer leads to.</summary>
    public Synset At(string key) => _synsets[key];

    public bool IsVerb(string word) => SensesOf(word).Any(sense => sense.Part == 'v');

    /// <summary>The words that a form may be an inflection of, itself left out: WordNet's own rules of detachment (morphy(7WN)).</summary>
    public IEnumerable<string> LemmasOf(string form)
    {
        if (_exceptions.TryGetValue(form, out var exceptions)) return exceptions.Where(word => word != form);

        return Detached(form).Where(word => word != form).Distinct();
    }

    /// <summary>The verb that a form belongs to; null where it is no form of a verb.</summary>
    public string? VerbOf(string form)
    {
        if (_exceptions.TryGetValue(form, out var exceptions) && exceptions.FirstOrDefault(IsVerb) is { } irregular) return irregular;

        return IsVerb(form) ? form : Detached(form).FirstOrDefault(IsVerb);
    }

    private IEnumerable<string> Detached(string form)
    {
        foreach (var (part, ending, replacement) in s_detachments)
        {
            if (form.Length <= ending.Length + 1 || !form.EndsWith(ending, StringComparison.Ordinal)) continue;

            var word = form[..^ending.Length] + replacement;
            if (SensesOf(word).Any(sense => sense.Part == part)) yield return word;
        }
    }

    private static readonly (char Part, string Ending, string Replacement)[] s_detachments =
    [
        ('n', "s", ""), ('n', "ses", "s"), ('n', "xes", "x"), ('n', "zes", "z"), ('n', "ches", "ch"), ('n', "shes", "sh"), ('n', "men", "man"),
        ('n', "ies", "y"), ('v', "s", ""), ('v', "ies", "y"), ('v', "es", "e"), ('v', "es", ""), ('v', "ed", "e"), ('v', "ed", ""),
        ('v', "ing", "e"), ('v', "ing", ""), ('a', "er", ""), ('a', "est", ""), ('a', "er", "e"), ('a', "est", "e"),
    ];

    private static IEnumerable<string> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != ' ');

    private static string Written(string word)
    {
        var marker = word.IndexOf('(', StringComparison.Ordinal); // "galore(ip)": where an adjective may stand
        return (marker < 0 ? word : word[..marker]).ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
    }

    private static char Part(string letter) => letter[0] == 's' ? 'a' : letter[0];

    private void AddSynset(string line)
    {
        var fields = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var part = Part(fields[2]);
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var words = Enumerable.Range(0, count).Select(i => Written(fields[4 + (2 * i)])).ToList();
        var at = 4 + (2 * count);
        var pointers = new List<Pointer>();
        for (var left = int.Parse(fields[at++], CultureInfo.InvariantCulture); left > 0; left--, at += 4)
        {
            var ends = int.Parse(fields[at + 3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            pointers.Add(new Pointer(fields[at], $"{Part(fields[at + 2])}{fields[at + 1]}", (ends >> 8) - 1, (ends & 255) - 1));
        }

        _synsets.Add($"{part}{fields[0]}", new Synset(words, pointers));
    }

    private void AddSenses(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var word = Written(fields[0]);
        var part = Part(fields[1]);
        var count = int.Parse(fields[2], CultureInfo.InvariantCulture);
        if (!_senses.TryGetValue(word, out var senses)) _senses.Add(word, senses = []);
        senses.AddRange(fields[^count..].Select((offset, rank) => new Sense(part, rank, $"{part}{offset}")));
    }

    private void AddException(string line, string part)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length < 2 || part == "adv") return;

        var form = Written(fields[0]);
        if (!_exceptions.TryGetValue(form, out var words)) _exceptions.Add(form, words = []);
        words.AddRange(fields[1..].Select(Written).Except(words));
    }

    /// <summary>One meaning of a word.</summary>
    /// <param name="Part">n, v, a or r.</param>
    /// <param name="Rank">How common it is among the word's meanings of that part of speech, from 0.</param>
    /// <param name="Key">The synset.</param>
    public readonly record struct Sense(char Part, int Rank, string Key);

    /// <summary>Words of one meaning.</summary>
    public sealed record Synset(IReadOnlyList<string> Words, IReadOnlyList<Pointer> Pointers);

    /// <summary>A relation to another synset.</summary>
    /// <param name="Symbol">"@" hypernym, "+" derivation, "$" verb group, "&amp;" similar to, and so on: wninput(5WN).</param>
    /// <param name="Key">The other synset.</param>
    /// <param name="Source">Which word of this synset it holds for; −1 for all.</param>
    /// <param name="Target">Which word of the other; −1 for all.</param>
    public readonly record struct Pointer(string Symbol, string Key, int Source, int Target);
}
