using NewsBot.Answers.Evidence;
using NewsBot.Articles;
using NewsBot.Citations;
using NewsBot.Desk.Utterances;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Sentences;
using NewsBot.Text.Sentences;

namespace NewsBot.Answers;

/// <summary>Step "select" of a question: the sentences that say what it asks; none where none does.</summary>
internal static class AnswerSelector
{
    // From here on a sentence is shown as the answer, and from here on another one beside it (docs/measurements.md, "Questions").
    private const double Likely = .6;
    private const double LikelyBeside = .4;

    // Beside a good answer a much poorer one only tires.
    private const double LeastOfBest = .5;

    // A question with hardly a word of weight ("Who says it is too soon to tell?") is answered where its words stand together; fewer than these do so by chance.
    private const int FewWords = 2;
    private const int ShortestRun = 3;

    public static Selection Select(Subject question, Material material) => Select(question, material, AnswerWeights.Shipped);

    public static Selection Select(Subject question, Material material, AnswerWeights weights)
    {
        var asked = new Question(question.Text!);
        var rated = AnswerEvidence.Of(asked, material).Where(sentence => !sentence.IsQuestion);
        if (asked.Words.Count <= FewWords) rated = SaidTogether([.. rated]);
        var likely = rated
            .Select(sentence => (Sentence: sentence, Probability: weights.Probability(sentence.Evidence)))
            .Where(sentence => sentence.Probability >= LikelyBeside)
            .OrderByDescending(sentence => sentence.Probability)
            .ToList();
        if (likely.Count == 0 || likely[0].Probability < Likely) return Selection.Empty;

        var articles = material.Articles.ToDictionary(article => article.Id);
        var points = new List<Point>();
        foreach (var (sentence, probability) in likely.TakeWhile(sentence => sentence.Probability >= likely[0].Probability * LeastOfBest))
        {
            if (points.Count == question.MostPoints) break;

            var text = sentence.Candidate.Text;
            if (!points.Exists(known => new WordDifference(known.Lead.Text, text).Share > SentenceSelector.Same && !Contradictions.Hold(known.Lead.Text, text)))
                points.Add(new Point(Whole(sentence, articles), [], 0, probability));
        }

        return new Selection { Points = points };
    }

    private static IReadOnlyList<RatedSentence> SaidTogether(IReadOnlyList<RatedSentence> sentences)
    {
        var longest = sentences.Select(sentence => sentence.Run).DefaultIfEmpty(0).Max();
        return longest < ShortestRun ? sentences : [.. sentences.Where(sentence => sentence.Run == longest)];
    }

    // A sentence that leans on the one before it is shown with that one.
    private static Candidate Whole(RatedSentence sentence, Dictionary<string, Article> articles)
    {
        var candidate = sentence.Candidate;
        if (sentence.Before is not { } before || !StandAlone.Leans(candidate.Text) && !StandAlone.Points(candidate.Text)) return candidate;

        var span = new TextSpan(before.Span.Start, candidate.Span.End);
        return before with { Span = span, Text = span.Of(articles[candidate.ArticleId].Body) };
    }
}
