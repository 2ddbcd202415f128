using NewsBot.Articles;
using NewsBot.Desk;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;
using NewsBot.Text;

namespace NewsBot.Answers;

/// <summary>Step "select" of a question: the sentences that hold what it asks about; none where none holds enough of it.</summary>
internal static class AnswerSelector
{
    // A sentence with less of the question than this is no answer to it.
    private const double LeastShare = .6;

    public static Selection Select(Subject question, Material material)
    {
        var articles = material.Articles.ToDictionary(article => article.Id);
        var ranks = material.Passages.ToDictionary(passage => passage.Id, passage => passage.Rank);
        var best = material.Candidates
            .GroupBy(candidate => candidate.PassageId)
            .SelectMany(passage => Rated([.. passage], question, ranks.GetValueOrDefault(passage.Key, ranks.Count + 1), articles))
            .OrderByDescending(point => point.Gain);
        var points = new List<Point>();
        foreach (var point in best)
        {
            if (points.Count == question.MostPoints) break;
            if (!points.Exists(known => new WordDifference(known.Lead.Text, point.Lead.Text).Share > SentenceSelector.Same)) points.Add(point);
        }

        return new Selection { Points = points };
    }

    private static IEnumerable<Point> Rated(IReadOnlyList<Candidate> passage, Subject question, int rank, Dictionary<string, Article> articles)
    {
        var all = passage.SelectMany(candidate => WordRuns.Folded(candidate.Text)).ToHashSet();
        if (!question.Names.All(name => all.Any(word => Alike(word, name)))) yield break;

        for (var i = 0; i < passage.Count; i++)
        {
            var text = passage[i].Text;
            if (text.EndsWith('?')) continue;

            var words = WordRuns.Folded(text);
            var met = question.Phrases.Count(phrase => Holds(words, phrase));
            var near = question.Phrases.Count(phrase => Holds(all, phrase));
            var share = question.Phrases.Count == 0 ? 0 : (met + (.5 * (near - met))) / question.Phrases.Count;
            if (share < LeastShare) continue;

            var fits = ExpectedAnswer.Fits(question.Text!, text) ? .25 : 0;
            yield return new Point(Whole(passage, i, articles), [], 0, share + fits + (.2 / rank));
        }
    }

    // A sentence that leans on the one before it is shown with that one.
    private static Candidate Whole(IReadOnlyList<Candidate> passage, int i, Dictionary<string, Article> articles)
    {
        if (i == 0 || !StandAlone.Leans(passage[i].Text)) return passage[i];

        var span = new TextSpan(passage[i - 1].Span.Start, passage[i].Span.End);
        return passage[i - 1] with { Span = span, Text = span.Of(articles[passage[i].ArticleId].Body) };
    }

    private static bool Holds(IReadOnlyCollection<string> words, WantedPhrase phrase) =>
        phrase.Words.All(alternatives => alternatives.Any(term => words.Any(word => Alike(word, term))));

    // The same but for a regular ending.
    private static bool Alike(string word, string other)
    {
        var shared = 0;
        while (shared < word.Length && shared < other.Length && word[shared] == other[shared]) shared++;
        return shared == word.Length && shared == other.Length || shared >= 4 && word.Length - shared <= 3 && other.Length - shared <= 3;
    }
}
