using NewsBot.Articles;
using NewsBot.Citations;
using NewsBot.Desk;
using NewsBot.Desk.Utterances;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;
using NewsBot.Text;

namespace NewsBot.Answers;

/// <summary>Step "select" of a question: the sentences that say what it asks; none where none does.</summary>
internal static class AnswerSelector
{
    // A sentence with less of the question than this is no answer to it.
    private const double LeastShare = .6;

    // For the rank of its passage, best first, and for an answer of the kind that is asked for.
    private const double Rank = .2;
    private const double Kind = .25;

    // Fewer words than these stand together by chance.
    private const int ShortestRun = 3;

    public static Selection Select(Subject question, Material material)
    {
        var needs = new QuestionNeeds(question);
        var articles = material.Articles.ToDictionary(article => article.Id);
        var ranks = material.Passages.ToDictionary(passage => passage.Id, passage => passage.Rank);
        var best = material.Candidates
            .GroupBy(candidate => candidate.PassageId)
            .SelectMany(passage => Rated([.. passage], question, needs, ranks.GetValueOrDefault(passage.Key, ranks.Count + 1), articles))
            .OrderByDescending(point => point.Gain)
            .ToList();
        if (needs.IsThin) best = SaidTogether(best, question.Text!);
        var points = new List<Point>();
        foreach (var point in best)
        {
            if (points.Count == question.MostPoints) break;
            if (!points.Exists(known => new WordDifference(known.Lead.Text, point.Lead.Text).Share > SentenceSelector.Same && !Contradictions.Hold(known.Lead.Text, point.Lead.Text))) points.Add(point);
        }

        return new Selection { Points = points };
    }

    private static IEnumerable<Point> Rated(IReadOnlyList<Candidate> passage, Subject question, QuestionNeeds needs, int rank, Dictionary<string, Article> articles)
    {
        var words = passage.Select(candidate => SearchWords.Of(candidate.Text)).ToList();
        for (var i = 0; i < passage.Count; i++)
        {
            var text = passage[i].Text;
            if (text.EndsWith('?') || !needs.Meets(words, i, text)) continue;

            var share = needs.Share(words, i);
            if (share < LeastShare) continue;

            var fits = ExpectedAnswer.Fits(question.Text!, text) ? Kind : 0;
            yield return new Point(Whole(passage, i, articles), [], 0, share + fits + (Rank / rank));
        }
    }

    // "Who says it is too soon to tell?" has one word of weight, which many sentences have: an answer is where the words stand together.
    private static List<Point> SaidTogether(List<Point> points, string question)
    {
        var asked = WordRuns.Folded(question);
        var runs = points.ConvertAll(point => LongestRun(asked, WordRuns.Folded(point.Lead.Text)));
        return runs.Count > 0 && runs.Max() is >= ShortestRun and var longest ? [.. points.Where((_, i) => runs[i] == longest)] : points;
    }

    private static int LongestRun(IReadOnlyList<string> asked, IReadOnlyList<string> said)
    {
        var longest = 0;
        for (var i = 0; i < asked.Count; i++)
        {
            for (var j = 0; j < said.Count; j++)
            {
                var run = 0;
                while (i + run < asked.Count && j + run < said.Count && asked[i + run] == said[j + run]) run++;
                longest = Math.Max(longest, run);
            }
        }

        return longest;
    }

    // A sentence that leans on the one before it is shown with that one.
    private static Candidate Whole(IReadOnlyList<Candidate> passage, int i, Dictionary<string, Article> articles)
    {
        if (i == 0 || passage[i - 1].Place != passage[i].Place - 1 || !StandAlone.Leans(passage[i].Text)) return passage[i];

        var span = new TextSpan(passage[i - 1].Span.Start, passage[i].Span.End);
        return passage[i - 1] with { Span = span, Text = span.Of(articles[passage[i].ArticleId].Body) };
    }
}
