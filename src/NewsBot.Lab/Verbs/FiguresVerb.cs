using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsBot.Articles;
using NewsBot.Desk.Comparing;
using NewsBot.Lab.Comparing;

namespace NewsBot.Lab.Verbs;

/// <summary>`figures`: sets the figures of each story's articles against each other, as `/compare` does, and counts how many of its alarms a reader found right.</summary>
internal static class FiguresVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Required = true, Description = "JSON Lines of {id, story, text}" };
        var output = new Option<string>("--out") { Required = true, Description = "JSON Lines of {story, verdict, readings} to write: what is pointed out" };
        var judged = new Option<string?>("--judged") { Description = "JSON Lines of {story, values, is}: what a reader said of two values; is one of right, arguable, wrong" };
        var verb = new Command("figures", "Points out where articles on one story print other figures, and counts the right ones.") { input, output, judged };
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(judged)));
        return verb;
    }

    private static int Run(string input, string output, string? judgements)
    {
        var judged = judgements is null ? new JudgedDifferences() : JudgedDifferences.Read(judgements);
        var alarms = RealStories.Read(input).SelectMany(story => Alarms(story, judged)).ToList();
        using (var writer = new StreamWriter(output, false, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            foreach (var alarm in alarms) writer.WriteLine(JsonSerializer.Serialize(alarm, JsonLines.Options));
        }

        Print(alarms, judged);
        return 0;
    }

    private static void Print(List<Alarm> alarms, JudgedDifferences judged)
    {
        Console.WriteLine("| pointed out | all | right | arguable | wrong | not judged |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var kind in alarms.GroupBy(alarm => alarm.Verdict).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {Count(kind, Judgement.Right)} | {Count(kind, Judgement.Arguable)} | {Count(kind, Judgement.Wrong)} | {kind.Count(alarm => alarm.Is is null)} |"));
        var found = alarms.SelectMany(alarm => alarm.Differences.Where(difference => difference.Is is Judgement.Right).Select(difference => (alarm.Story, difference.First, difference.Second))).Distinct().Count();
        Console.WriteLine($"\nOf {judged.Count(Judgement.Right)} differences judged right {found} are pointed out.");
    }

    private static int Count(IEnumerable<Alarm> alarms, Judgement judgement) => alarms.Count(alarm => alarm.Is == judgement);

    // An alarm is as right as the best of what it sets against each other.
    private static IEnumerable<Alarm> Alarms(IGrouping<string, StoryText> story, JudgedDifferences judged)
    {
        var figures = RealStories.Figures(story).ToList();
        foreach (var group in FigureFolder.Fold(figures).Where(group => group.Verdict is FigureVerdict.Conflict or FigureVerdict.Moved && group.Articles.Skip(1).Any()))
        {
            var differences = Differences(group, story.Key, judged).Distinct().ToList();
            yield return new(
                story.Key, group.IsLeftover ? "left over" : KebabName.Of(group.Verdict), group.Counted,
                differences.Min(difference => difference.Is),
                differences,
                [.. group.Printings.Select(printing => new Reading(printing.Article.Source, printing.Figure.Span.Of(printing.Article.Body), printing.Figure.Low, printing.Figure.Unit, printing.Sentence.Of(printing.Article.Body)))]);
        }
    }

    private static IEnumerable<Difference> Differences(FigureGroup group, string story, JudgedDifferences judged)
    {
        for (var i = 0; i < group.Printings.Count; i++)
        {
            for (var j = i + 1; j < group.Printings.Count; j++)
            {
                var (first, second) = (group.Printings[i], group.Printings[j]);
                if (first.Article.Id == second.Article.Id || FigureComparison.Verdict(first, second) < FigureVerdict.Moved) continue;

                var (low, high) = (Math.Min(first.Figure.Low, second.Figure.Low), Math.Max(first.Figure.Low, second.Figure.Low));
                yield return new(low, high, judged.Of(story, low, high));
            }
        }
    }

    private sealed record Alarm(string Story, string Verdict, string Counted, Judgement? Is, IReadOnlyList<Difference> Differences, IReadOnlyList<Reading> Readings);

    private sealed record Difference(decimal First, decimal Second, Judgement? Is);

    private sealed record Reading(string Id, string Words, decimal Value, string? Unit, string Sentence);
}
