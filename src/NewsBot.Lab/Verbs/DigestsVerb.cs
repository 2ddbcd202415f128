using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Digests.Composing;
using NewsBot.Digests.Watching;
using NewsBot.Embeddings;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Sameness;
using NewsBot.Lab.Scale;
using NewsBot.Storage;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Watches;
using NewsBot.Storage.Writing;
using NewsBot.Terminal;
using NewsBot.Text;

namespace NewsBot.Lab.Verbs;

/// <summary>Measures a digest of a day with many articles, and many watches against as many new articles.</summary>
internal static class DigestsVerb
{
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { DefaultValueFactory = _ => 2_000, Description = "How many articles the day has" };
        var watches = new Option<int>("--watches") { DefaultValueFactory = _ => 1_000, Description = "How many watches there are" };
        var fresh = new Option<int>("--fresh") { DefaultValueFactory = _ => 1_000, Description = "How many new articles they are held against" };
        var command = new Command("digests", "Measures a digest of a full day and a full set of watches.") { articles, watches, fresh };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(watches), parsed.GetRequiredValue(fresh), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int articles, int watches, int fresh, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("newsbot-lab-");
        try
        {
            using var host = BotSetup.Create(new TerminalOptions { Database = Path.Combine(folder.FullName, "digests.db") }).Build();
            var services = host.Services;
            var text = new ScaleText([.. RealBodies.Read()], WordVectorFile.Shipped);
            var analyser = services.GetRequiredService<ArticleAnalyser>();
            var all = Enumerable.Range(0, articles).AsParallel().AsOrdered().Select(i => analyser.Analyse(text.Article(i))).ToList();
            foreach (var batch in all.Chunk(200)) services.GetRequiredService<ArticleWriter>().Save(batch, cancellationToken);
            services.GetRequiredService<StoryKeeper>().Update(cancellationToken);

            var changes = services.GetRequiredService<ChangeLog>();
            var request = new DigestRequest { Day = "the day", After = 0, UpTo = changes.Latest(cancellationToken) };
            for (var i = 0; i < 3; i++)
            {
                var watch = Stopwatch.StartNew();
                var reply = await services.GetRequiredService<DigestComposer>().ComposeAsync(request, cancellationToken);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"digest of {articles:N0} articles: {watch.ElapsedMilliseconds:N0} ms, {reply.Items.Count} items. {reply.Lead}"));
            }

            var set = Watches(watches, all).ToList();
            var passages = services.GetRequiredService<PassageStore>();
            var news = all.Take(fresh).Select(article => new NewArticle(article.Article, passages.Of(article.Article.Id, cancellationToken), article.Quotes)).ToList();
            for (var i = 0; i < 3; i++)
            {
                var watch = Stopwatch.StartNew();
                var before = Environment.CpuUsage.TotalTime;
                var found = services.GetRequiredService<WatchMatcher>().Match(set, news, cancellationToken);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{watches:N0} watches against {news.Count:N0} articles: {watch.ElapsedMilliseconds:N0} ms ({(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:N0} ms of processor), {found.Count:N0} matches, {found.DistinctBy(match => match.Watch).Count():N0} watches"));
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Seven topics, one speaker, one outlet and one phrase of every ten, drawn from the articles themselves.
    private static IEnumerable<Watch> Watches(int count, List<AnalysedArticle> all)
    {
        for (var i = 0; i < count; i++)
        {
            var article = all[i * 7919 % all.Count];
            var words = SearchWords.Of(article.Article.Body).Where(word => word.Length > 4 && !StopWords.Contains(word)).ToList();
            var kind = (i % 10) switch { 7 => WatchKind.Speaker, 8 => WatchKind.Outlet, 9 => WatchKind.Phrase, _ => WatchKind.Topic };
            yield return new Watch
            {
                Number = i + 1,
                ChannelId = "1",
                Kind = kind,
                Words = kind switch
                {
                    WatchKind.Speaker => article.Quotes.FirstOrDefault(quote => quote.Speaker is not null)?.Speaker?.Name ?? "Stoltenberg",
                    WatchKind.Outlet => article.Article.Outlet ?? "Outlet 1",
                    WatchKind.Phrase => string.Join(' ', article.Article.Body.Split(' ').Skip(10).Take(4)),
                    _ => string.Join(' ', words.Skip(i % 20).Take((i % 3) + 1)),
                },
            };
        }
    }
}
