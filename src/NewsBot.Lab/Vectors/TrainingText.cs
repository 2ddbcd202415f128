using System.Buffers;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using NewsBot.Text;

namespace NewsBot.Lab.Vectors;

/// <summary>
/// Text as numbered tokens: words as the search reads them, numbers left out, hyphenated words closed up where that form is common, and a
/// verb with its particle ("pulling troops back") as one token where WordNet knows the pair.
/// </summary>
internal sealed class TrainingText
{
    /// <summary>Stands between paragraphs.</summary>
    public const int Gap = -1;

    private const int CommonJoined = 15;
    private const int LongestWord = 30;

    // Particles that may stand apart from their verb, and those that are prepositions unless they follow it at once.
    private static readonly string[] s_loose = ["up", "down", "out", "off", "away", "back", "apart", "aside", "ahead"];
    private static readonly string[] s_tight = ["over", "through", "around", "in", "on", "along", "by", "forward", "forth"];

    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.");

    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _tokens = [];
    private readonly HashSet<int> _loose = [];
    private readonly HashSet<int> _tight = [];

    private TrainingText()
    {
    }

    /// <summary>The words by their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The text, with a <see cref="Gap"/> after each paragraph.</summary>
    public ReadOnlySpan<int> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>Reads files, one paragraph a line; those that end in ".xz" through the program `xz`.</summary>
    public static TrainingText Read(IReadOnlyList<string> files, WordNet wordNet)
    {
        var text = new TrainingText();
        text._loose.UnionWith(s_loose.Select(text.NumberOf));
        text._tight.UnionWith(s_tight.Select(text.NumberOf));
        var hyphenated = new List<int>(); // places of words with only a hyphen before them
        foreach (var file in files)
        {
            using var source = Open(file);
            while (source.ReadLine() is { } line) text.AddParagraph(line, hyphenated);
        }

        text.JoinHyphenated(hyphenated);
        text.JoinParticles(wordNet);
        return text;
    }

    private static StreamReader Open(string file)
    {
        if (!file.EndsWith(".xz", StringComparison.Ordinal)) return new StreamReader(file, Encoding.UTF8);

        var start = new ProcessStartInfo("xz", ["-dc", file]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        return Process.Start(start)!.StandardOutput;
    }

    private void AddParagraph(string line, List<int> hyphenated)
    {
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new SearchWords(line);
        while (words.Read())
        {
            if (words.Current.Length > LongestWord || words.Current.IndexOfAnyExcept(s_letters) >= 0) continue;

            if (!lookup.TryGetValue(words.Current, out var number)) number = NumberOf(words.Current.ToString());
            if (words.Hyphenated) hyphenated.Add(_tokens.Count);
            _tokens.Add(number);
        }

        _tokens.Add(Gap);
    }

    private int NumberOf(string word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
        if (known) return number;

        number = _words.Count;
        _words.Add(word);
        return number;
    }

    private void JoinHyphenated(List<int> hyphenated)
    {
        var counts = new int[_words.Count];
        foreach (var token in _tokens)
        {
            if (token >= 0) counts[token]++;
        }

        var closed = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new List<KeyValuePair<int, string>>();
        foreach (var place in hyphenated.Where(place => place > 0 && _tokens[place - 1] >= 0))
        {
            var joined = _words[_tokens[place - 1]] + _words[_tokens[place]];
            CollectionsMarshal.GetValueRefOrAddDefault(closed, joined, out _)++;
            pairs.Add(new(place, joined));
        }

        var gone = new bool[_tokens.Count];
        foreach (var (place, joined) in pairs)
        {
            var printed = _numbers.TryGetValue(joined, out var number) && number < counts.Length ? counts[number] : 0;
            if (gone[place - 1] || closed[joined] + printed < CommonJoined) continue;

            _tokens[place - 1] = NumberOf(joined);
            gone[place] = true;
        }

        Drop(gone);
    }

    private void JoinParticles(WordNet wordNet)
    {
        var verbs = _words.Select(wordNet.VerbOf).ToArray();
        var joinable = new Dictionary<long, int>();
        var gone = new bool[_tokens.Count];
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i] < 0 || gone[i] || _tokens[i] >= verbs.Length || verbs[_tokens[i]] is not { } verb) continue;

            for (var ahead = 1; ahead <= 3 && i + ahead < _tokens.Count && _tokens[i + ahead] >= 0; ahead++)
            {
                var particle = _tokens[i + ahead];
                if (!_loose.Contains(particle) && !(ahead == 1 && _tight.Contains(particle))) continue;

                var pair = ((long)_tokens[i] << 32) | (uint)particle;
                if (!joinable.TryGetValue(pair, out var joined))
                {
                    var word = $"{verb}_{_words[particle]}";
                    joinable.Add(pair, joined = wordNet.SensesOf(word).Count > 0 ? NumberOf(word) : Gap);
                }

                if (joined == Gap) break;

                _tokens[i] = joined;
                gone[i + ahead] = true;
                break;
            }
        }

        Drop(gone);
    }

    private void Drop(bool[] gone)
    {
        var kept = 0;
        for (var i = 0; i < gone.Length; i++)
        {
            if (!gone[i]) _tokens[kept++] = _tokens[i];
        }

        _tokens.RemoveRange(kept, _tokens.Count - kept);
    }
}
