using NewsBot.Embeddings;
using NewsBot.Text;

namespace NewsBot.Retrieval.Ranking;

/// <summary>Finds the words of one query, and those related to them, in texts.</summary>
internal sealed class TextMatcher
{
    /// <summary>How many words at the start of a text are its lead.</summary>
    public const int LeadWords = 40;

    private const int FarthestParticle = 3; // "pulling its troops back"

    private const int Beginnings = 1 << 12;
    private const int StemLetters = 3;

    private static readonly Role s_noRole = new(-1, [], -1, []);

    private readonly RankingQuery _query;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Substitute>> _substitutes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JoinedSubstitute>> _joined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _joints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Role> _roles = new(StringComparer.Ordinal);
    private readonly bool[] _beginnings = new bool[Beginnings];
    private readonly bool[] _stems = new bool[Beginnings];

    public TextMatcher(RankingQuery query)
    {
        _query = query;
        for (var term = 0; term < query.Terms.Count; term++)
        {
            _terms.Add(query.Terms[term].Stem, term);
            foreach (var related in query.Terms[term].Related) Add(term, related);
        }

        // What a word begins with tells for nearly all words that they are nothing to the query: a stem begins as its word does.
        foreach (var word in _terms.Keys.Concat(_joints.Keys).Concat(_substitutes.Keys).Concat(_joined.Keys)) _beginnings[Beginning(word)] = true;
        foreach (var stem in _terms.Keys.Concat(_joints.Keys)) _stems[Beginning(stem, StemLetters)] = true;
    }

    /// <param name="title">Its words count like those of the text; empty where there is none.</param>
    /// <param name="text">The text; its lead begins where it begins.</param>
    public TextMatch Match(string title, string text)
    {
        var count = _query.Terms.Count;
        var occurrences = new int[count];
        var lead = new int[count];
        var best = new RelatedWord[count];
        var positions = new List<TermPosition>();
        var seen = new Dictionary<int, int>(); // where the first part of a joined word stood last
        var lookup = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> before = stackalloc char[128];
        var beforeLength = 0;
        var number = 0;
        var leadEnd = 0;
        var titleLength = 0;
        var inTitle = new int[count];
        foreach (var part in (ReadOnlySpan<string>)[title, text])
        {
            leadEnd = number + LeadWords;
            if (ReferenceEquals(part, text))
            {
                titleLength = number;
                occurrences.CopyTo(inTitle, 0);
            }

            var words = new SearchWords(part);
            for (; words.Read(); number++)
            {
                var role = RoleOf(words.Current, lookup);
                if (words.Hyphenated && beforeLength + words.Current.Length <= before.Length)
                {
                    words.Current.CopyTo(before[beforeLength..]);
                    var whole = before[..(beforeLength + words.Current.Length)];
                    Take(RoleOf(whole, lookup), number);
                }

                Take(role, number);
                words.Current.CopyTo(before);
                beforeLength = words.Current.Length;
            }
        }

        return new TextMatch(number, titleLength, occurrences, inTitle, lead, best, positions);

        void Take(Role role, int at)
        {
            if (ReferenceEquals(role, s_noRole)) return;
            if (role.Term >= 0)
            {
                occurrences[role.Term]++;
                if (at < leadEnd) lead[role.Term]++;
                positions.Add(new TermPosition(at, role.Term));
            }

            foreach (var substitute in role.Substitutes)
            {
                if (substitute.Word.Similarity > best[substitute.Term].Similarity) best[substitute.Term] = substitute.Word;
            }

            foreach (var joined in role.Joined)
            {
                if (seen.TryGetValue(joined.First, out var first) && at - first <= FarthestParticle
                    && joined.Word.Similarity > best[joined.Term].Similarity)
                {
                    best[joined.Term] = joined.Word;
                }
            }

            if (role.Joint >= 0) seen[role.Joint] = at;
        }
    }

    private void Add(int term, RelatedWord related)
    {
        var parts = related.Word.Split('_');
        if (parts.Length == 2)
        {
            var stem = PorterStemmer.Stem(parts[0]);
            if (!_joints.TryGetValue(stem, out var joint)) _joints.Add(stem, joint = _joints.Count);
            if (!_joined.TryGetValue(parts[1], out var joined)) _joined.Add(parts[1], joined = []);
            joined.Add(new JoinedSubstitute(joint, term, related));
        }
        else if (parts.Length == 1)
        {
            if (!_substitutes.TryGetValue(related.Word, out var substitutes)) _substitutes.Add(related.Word, substitutes = []);
            substitutes.Add(new Substitute(term, related));
        }
    }

    private Role RoleOf(ReadOnlySpan<char> word, Dictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> lookup) =>
        !_beginnings[Beginning(word)] ? s_noRole : lookup.TryGetValue(word, out var role) ? role : AddRole(word.ToString());

    // A stem begins as its word does, but for a y that has become an i.
    private static int Beginning(ReadOnlySpan<char> word, int letters = 2)
    {
        var hash = 0;
        for (var i = 0; i < Math.Min(letters, word.Length); i++) hash = (hash * 61) + (i > 0 && word[i] == 'y' ? 'i' : word[i]);
        return hash % Beginnings;
    }

    // Stemming costs more than all else that is asked of a word: only what begins as a stem of the query does, or could end within those letters.
    private bool MayHaveStem(string word) =>
        word.Length < StemLetters || _stems[Beginning(word, StemLetters)] || _stems[Beginning(word)] || _stems[Beginning(word, 1)];

    private Role AddRole(string word)
    {
        var stem = MayHaveStem(word) ? PorterStemmer.Stem(word) : "";
        var term = _terms.GetValueOrDefault(stem, -1);
        var joint = _joints.GetValueOrDefault(stem, -1);
        var substitutes = _substitutes.GetValueOrDefault(word);
        var joined = _joined.GetValueOrDefault(word);
        var role = term < 0 && joint < 0 && substitutes is null && joined is null
            ? s_noRole
            : new Role(term, substitutes?.ToArray() ?? [], joint, joined?.ToArray() ?? []);
        _roles.Add(word, role);
        return role;
    }

    /// <summary>What one word of a text is to the query.</summary>
    private sealed record Role(int Term, Substitute[] Substitutes, int Joint, JoinedSubstitute[] Joined);

    private readonly record struct Substitute(int Term, RelatedWord Word);

    private readonly record struct JoinedSubstitute(int First, int Term, RelatedWord Word);
}
