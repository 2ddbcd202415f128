using NewsBot.Answers;
using NewsBot.Answers.Evidence;
using NewsBot.Summaries.Matter;

namespace NewsBot.Lab.Answers;

/// <summary>What was found for one question.</summary>
internal sealed class FoundAnswers(AskedQuestion question, Subject subject, Material material)
{
    private readonly Dictionary<string, string> _sources = material.Articles.ToDictionary(article => article.Id, article => article.Source);

    public AskedQuestion Question => question;

    /// <summary>The sentences with their evidence; and, of a question that is answered, once more without those that answer, so that the best of what is left is learned to be no answer.</summary>
    public IEnumerable<AnswerSample> Samples()
    {
        var asked = new Question(question.Question);
        foreach (var sentence in AnswerEvidence.Of(asked, material)) yield return new(sentence.Evidence, Answers(sentence.Candidate));
        if (!question.IsAnswerable) yield break;

        var others = material with { Candidates = [.. material.Candidates.Where(candidate => !Answers(candidate))] };
        foreach (var sentence in AnswerEvidence.Of(asked, others)) yield return new(sentence.Evidence, false);
    }

    /// <summary>Counts what the weights make of it.</summary>
    public void Score(AnswerWeights weights, QuestionScores scores) =>
        scores.Add(question, [.. AnswerSelector.Select(subject, material, weights).Points.Select(point => (_sources[point.Lead.ArticleId], point.Lead.Text))]);

    private bool Answers(Candidate candidate) => question.IsAnswered(_sources[candidate.ArticleId], candidate.Text);
}
