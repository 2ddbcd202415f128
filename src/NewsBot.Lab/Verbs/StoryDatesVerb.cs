using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Articles;
using NewsBot.Articles.Dating;
using NewsBot.Dates;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage;
using NewsBot.Storage.Writing;
using NewsBot.Terminal;

namespace NewsBot.Lab.Verbs;

/// <summary>`story-dates`: hides the dates of some articles of an archive and dates each by the others, as reading in does.</summary>
internal static class StoryDatesVerb
{
    private const int Batch = 64;

    public static Command Create()
    {
        var input = new Option<string>("--in") { Required = true, Description = "JSON Lines of {id, text, date}" };
        var output = new Option<string>("--out") { Required = true, Description = "Dates of the articles whose own were hidden: {id, date, method, confidence}" };
        var every = new Option<int>("--every") { DefaultValueFactory = _ => 10, Description = "Of how many articles one has its date hidden" };
        var verb = new Command("story-dates", "Dates articles by others on the same story.") { input, output, every };
        verb.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(every), cancellationToken)));
        return verb;
    }

    private static int Run(string input, string output, int every, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("newsbot-lab-");
        try
        {
            using var host = BotSetup.Create(new TerminalOptions { Database = Path.Combine(folder.FullName, "dates.db") }).Build();
            var writer = host.Services.GetRequiredService<ArticleWriter>();
            foreach (var lines in JsonLines.Read<Text>(input, (_, _) => { }).Chunk(Batch))
                writer.Save([.. lines.Select(read => Analysed(read.Item2, read.Item1, IsHidden(read.Item2, every)))], cancellationToken);
            var stories = host.Services.GetRequiredService<StoryKeeper>();
            stories.Update(cancellationToken);

            var articles = host.Services.GetRequiredService<ArticleStore>();
            using var answers = new StreamWriter(output);
            foreach (var (_, text) in JsonLines.Read<Text>(input, (_, _) => { }).Where(read => IsHidden(read.Item2, every)))
            {
                var article = articles.Find(ArticleIdentity.IdOf(null, text.Id), cancellationToken);
                var near = article is null ? [] : articles.Read(stories.Near(article.Id, dated: true, cancellationToken), cancellationToken).Values;
                var date = article is null ? null : SameStoryDates.Of(article, near, new StoryMatches()).FirstOrDefault(found => found.Kind is DateKind.Published);
                answers.WriteLine(JsonSerializer.Serialize(new
                {
                    id = text.Id,
                    date = date?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    method = date?.Method.ToString(),
                    confidence = date is null ? null : KebabName.Of(date.Confidence),
                }));
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // By the id, not by the place: neighbours in a file are often of one day.
    private static bool IsHidden(Text text, int every) => Convert.ToInt32(ArticleIdentity.HashOf(text.Id)[..6], 16) % every == 0;

    private static AnalysedArticle Analysed(Text text, int line, bool hidden) => new()
    {
        Article = new()
        {
            Id = ArticleIdentity.IdOf(null, text.Id),
            Source = text.Id,
            Outlet = $"{line}", // two texts with the same words are two articles
            Body = text.Body,
            FetchedAt = DateTimeOffset.UnixEpoch,
            Dates = hidden ? [] : [new() { Date = text.Date, Kind = DateKind.Published, Method = DateMethod.Metadata, Confidence = Confidence.High }],
        },
        Passages = [],
        Quotes = [],
        Analysis = 1,
    };

    private sealed record Text([property: JsonRequired] string Id, [property: JsonRequired, JsonPropertyName("text")] string Body, [property: JsonRequired] DateOnly Date);
}
