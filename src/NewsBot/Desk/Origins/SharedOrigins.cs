using NewsBot.Articles;
using NewsBot.Text;

namespace NewsBot.Desk.Origins;

/// <summary>
/// Which of some articles go back to one origin: copy of one agency that shares its wording, or long runs of words in common. Articles that merely report
/// the same event stay apart.
/// </summary>
internal sealed class SharedOrigins
{
    // Reporters share phrases and quotations of a few words; eight in a row, again and again, are copied.
    private const int Run = 8;

    // The share of the shorter article's runs that make it a copy, and of an article credited to the same agency.
    private const double Copied = .2;
    private const double CopiedFromAgency = .05;

    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);

    private SharedOrigins()
    {
    }

    public static SharedOrigins Of(IReadOnlyList<Article> articles)
    {
        var distinct = articles.DistinctBy(article => article.Id).ToList();
        var origins = new SharedOrigins();
        foreach (var article in distinct) origins._origins[article.Id] = article.Id;

        var runs = distinct.Select(RunsOf).ToList();
        var places = new Dictionary<int, List<int>>();
        for (var i = 0; i < distinct.Count; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var run in runs[i])
            {
                if (!places.TryGetValue(run, out var others)) places[run] = others = [];
                foreach (var other in others) shared[other] = shared.GetValueOrDefault(other) + 1;
                others.Add(i);
            }

            foreach (var (other, count) in shared)
            {
                var share = (double)count / Math.Max(1, Math.Min(runs[i].Count, runs[other].Count));
                if (share >= Copied || share >= CopiedFromAgency && SameAgency(distinct[i], distinct[other])) origins.Join(distinct[other].Id, distinct[i].Id);
            }
        }

        return origins;
    }

    /// <summary>Whether two of the articles go back to one origin.</summary>
    public bool Same(Article first, Article second) => Root(first.Id) == Root(second.Id);

    /// <summary>How many independent origins stand behind some of the articles.</summary>
    public int Count(IEnumerable<Article> articles) => articles.Select(article => Root(article.Id)).Distinct().Count();

    /// <summary>Whether each credits the same agency in its byline, or one names in its text the agency whose copy the other is.</summary>
    private static bool SameAgency(Article first, Article second) =>
        first.WireCredit is { } one && (string.Equals(one, second.WireCredit, StringComparison.OrdinalIgnoreCase) || WireCredits.IsNamed(second.Body, one))
        || second.WireCredit is { } other && WireCredits.IsNamed(first.Body, other);

    private static HashSet<int> RunsOf(Article article)
    {
        var words = WordRuns.Folded(article.Body);
        var runs = new HashSet<int>();
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = new HashCode();
            for (var j = 0; j < Run; j++) hash.Add(words[i + j], StringComparer.Ordinal);
            runs.Add(hash.ToHashCode());
        }

        return runs;
    }

    private void Join(string first, string second) => _origins[Root(second)] = Root(first);

    private string Root(string id)
    {
        while (_origins.TryGetValue(id, out var origin) && origin != id) id = origin;
        return id;
    }
}
