using NewsBot.Answers.Evidence;
using NewsBot.Lab;
using NewsBot.Lab.Answers;

namespace NewsBot.Tests.Answers;

/// <summary>How readily questions about whole articles are answered: over planted stories, which the weights were trained on in part.</summary>
public sealed class WholeArticleTests : IDisposable
{
    private static readonly string s_stories = Path.Combine(Folders.Project, "tests", "NewsBot.Tests", "Desk", "Planted", "Data");
    private static readonly string s_questions = Path.Combine(Folders.Project, "tests", "NewsBot.Tests", "Answers", "Data");

    private readonly QuestionArchive _archive =
        QuestionArchive.OfStories([Path.Combine(s_stories, "stories-study.jsonl"), Path.Combine(s_stories, "stories-third.jsonl")], CancellationToken.None);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Questions_on_which_the_weights_were_trained_are_mostly_answered()
    {
        var scores = Scores("questions-study.jsonl");

        Assert.True(scores.RightFirst + scores.RightAmong >= 70 && scores.Wrong <= 15 && scores.AnsweredAllTheSame <= 7, scores.ToString());
    }

    [Fact]
    public void Questions_that_nothing_was_trained_on_are_often_answered_and_seldom_where_nothing_answers()
    {
        var scores = Scores("questions-test.jsonl");

        Assert.True(scores.RightFirst + scores.RightAmong >= 50 && scores.Wrong <= 16 && scores.AnsweredAllTheSame <= 11, scores.ToString());
    }

    private QuestionScores Scores(string file)
    {
        var scores = new QuestionScores();
        foreach (var question in JsonLines.ReadWhole<AskedQuestion>(Path.Combine(s_questions, file)))
            _archive.Found(question, CancellationToken.None).Score(AnswerWeights.Shipped, scores);

        return scores;
    }
}
