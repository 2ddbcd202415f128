using System.CommandLine;
using NewsBot.Answers.Evidence;
using NewsBot.Lab.Answers;

namespace NewsBot.Lab.Verbs;

/// <summary>`train-answers`: trains the weights that tell which sentence answers a question; the same input gives the same bytes.</summary>
internal static class TrainAnswersVerb
{
    // Stories are dealt out to so many parts, each measured with the weights of the others.
    private const int Parts = 6;

    public static Command Create()
    {
        var articles = new Option<string[]>("--articles") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "JSON Lines of stories: the archive that is asked" };
        var questions = new Option<string>("--questions") { Required = true, Description = "JSON Lines of {id, question, answers, article?}" };
        var briefs = new Option<string>("--briefs") { Required = true, Description = "A folder of short articles: a second archive" };
        var asked = new Option<string>("--asked-of-briefs") { Required = true, Description = "JSON Lines of {id, question, answers}" };
        var output = new Option<string>("--out") { Required = true, Description = "The file to write" };
        var command = new Command("train-answers", "Trains the weights that tell which sentence answers a question.") { articles, questions, briefs, asked, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var whole = QuestionArchive.OfStories(parsed.GetRequiredValue(articles), cancellationToken);
            using var brief = await QuestionArchive.OfFolderAsync(parsed.GetRequiredValue(briefs), cancellationToken);
            Train(
                [
                    .. JsonLines.ReadWhole<AskedQuestion>(parsed.GetRequiredValue(questions)).Select(question => whole.Found(question, cancellationToken)),
                    .. JsonLines.ReadWhole<AskedQuestion>(parsed.GetRequiredValue(asked)).Select(question => brief.Found(question, cancellationToken)),
                ],
                parsed.GetRequiredValue(output));
        });
        return command;
    }

    private static void Train(IReadOnlyList<FoundAnswers> all, string output)
    {
        var found = all.Select(one => (Found: one, Samples: one.Samples().ToList())).ToList();
        var stories = all.Select(one => one.Question.Story).Distinct().Order(StringComparer.Ordinal).ToList();
        var parts = found.ToLookup(one => stories.IndexOf(one.Found.Question.Story) % Parts);
        var scores = new QuestionScores();
        foreach (var part in parts)
        {
            var trained = AnswerTrainer.Train([.. parts.Where(other => other.Key != part.Key).SelectMany(other => other).SelectMany(one => one.Samples)]);
            foreach (var one in part) one.Found.Score(trained, scores);
        }

        Console.WriteLine($"cross-validated by story: {scores}");
        using var file = File.Create(output);
        AnswerWeights.Write(AnswerTrainer.Train([.. found.SelectMany(one => one.Samples)]), file);
    }
}
