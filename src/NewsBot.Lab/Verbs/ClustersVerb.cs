using System.CommandLine;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Articles;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage.Stories;
using NewsBot.Storage.Writing;
using NewsBot.Terminal;

namespace NewsBot.Lab.Verbs;

/// <summary>`clusters`: reads texts into an archive of their own, one after another, and says which story each is of.</summary>
internal static class ClustersVerb
{
    public static Command Create()
    {
        var input = new Option<string>("--in") { Required = true, Description = "JSON Lines of {id, text}" };
        var output = new Option<string>("--out") { Required = true, Description = "JSON Lines of {id, cluster} to write" };
        var verb = new Command("clusters", "Groups texts by the story they report.") { input, output };
        verb.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Group(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), cancellationToken)));
        return verb;
    }

    private static int Group(string input, string output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("newsbot-lab-");
        try
        {
            using var host = BotSetup.Create(new TerminalOptions { Database = Path.Combine(folder.FullName, "clusters.db") }).Build();
            var writer = host.Services.GetRequiredService<ArticleWriter>();
            foreach (var (line, text) in JsonLines.Read<Text>(input, (_, _) => { }))
                writer.Save([Analysed(text, line)], cancellationToken);
            host.Services.GetRequiredService<StoryKeeper>().Update(cancellationToken);

            var stories = host.Services.GetRequiredService<StoryStore>();
            return JsonLines.Answer<Text, Answer>(
                input, output, text => new Answer(text.Id, stories.StoryOf(ArticleId(text), cancellationToken) ?? throw new InvalidDataException("given twice")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static AnalysedArticle Analysed(Text text, int line) => new()
    {
        Article = new()
        {
            Id = ArticleId(text),
            Source = text.Id,
            Outlet = $"{line}", // two texts with the same words are two articles
            Body = text.Body,
            FetchedAt = DateTimeOffset.UnixEpoch,
        },
        Passages = [],
        Quotes = [],
        Analysis = 1,
    };

    private static string ArticleId(Text text) => ArticleIdentity.IdOf(null, text.Id);

    private sealed record Text([property: JsonRequired] string Id, [property: JsonRequired, JsonPropertyName("text")] string Body);

    private sealed record Answer(string Id, long Cluster);
}
