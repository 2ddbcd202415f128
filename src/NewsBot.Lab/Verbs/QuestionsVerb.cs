using System.CommandLine;
using NewsBot.Answers.Evidence;
using NewsBot.Lab.Answers;
using NewsBot.Lab.Scale;

namespace NewsBot.Lab.Verbs;

/// <summary>`questions`: asks an archive of stories questions with known answers and writes totals.</summary>
internal static class QuestionsVerb
{
    public static Command Create()
    {
        var articles = new Option<string[]>("--articles") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "JSON Lines of stories: the archive that is asked" };
        var questions = new Option<string>("--questions") { Required = true, Description = "JSON Lines of {id, question, answers, article?}" };
        var command = new Command("questions", "Measures how questions are answered without a model.") { articles, questions };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(questions), cancellationToken)));
        return command;
    }

    private static int Run(string[] articles, string questions, CancellationToken cancellationToken)
    {
        using var archive = QuestionArchive.OfStories(articles, cancellationToken);
        var scores = new QuestionScores();
        var latencies = new Latencies();
        foreach (var question in JsonLines.ReadWhole<AskedQuestion>(questions))
            latencies.Measure(() => archive.Found(question, cancellationToken).Score(AnswerWeights.Shipped, scores));

        Console.WriteLine(scores);
        Console.WriteLine(Latencies.Heading);
        Console.WriteLine(latencies.Line("found and selected"));
        return 0;
    }
}
