using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Articles;
using NewsBot.Embeddings;
using NewsBot.Figures;
using NewsBot.Ingestion;
using NewsBot.Ingestion.PlainText;
using NewsBot.Ingestion.Sameness;
using NewsBot.Lab.Scale;
using NewsBot.Quotes;
using NewsBot.Storage.Writing;
using NewsBot.Terminal;
using NewsBot.Text.Sentences;

namespace NewsBot.Lab.Verbs;

/// <summary>`bench-ingest`: reads real bodies in as files, whole, and says what processor time each stage takes of an article.</summary>
internal static class BenchIngestVerb
{
    private const int Sample = 400; // articles that the stages are timed on alone, after as many to warm up
    private const int Thousand = 1000;

    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Required = true, Description = "How many articles to read in" };
        var folder = new Option<string>("--dir") { Required = true, Description = "Where the files and the archive are made; must not exist yet" };
        var command = new Command("bench-ingest", "Times reading in, whole and by stage.") { articles, folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int count, string folder, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"{folder} exists already; name a new folder.");
            return 1;
        }

        var files = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        foreach (var (i, body) in RealBodies.Read().Take(count).Index())
            await File.WriteAllTextAsync(Path.Combine(files, string.Create(CultureInfo.InvariantCulture, $"{i:000000}.txt")), body, cancellationToken);

        using var host = BotSetup.Create(new TerminalOptions { Database = Path.Combine(folder, "bench.db") }).Build();
        var watch = Stopwatch.StartNew();
        IngestionReport? report = null;
        var seconds = await TimedAsync(async () => report = await host.Services.GetRequiredService<IngestionPipeline>().ReadAsync([files], null, cancellationToken));
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report!.Added} of {report.Files} files added in {watch.Elapsed.TotalSeconds:F1} s: {report.Files / watch.Elapsed.TotalSeconds:F1} a second; processor {seconds * Thousand / report.Files:F2} ms an article"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {process.PeakWorkingSet64 / 1_000_000} MB, managed {GC.GetTotalMemory(true) / 1_000_000} MB"));

        foreach (var failure in report.Failures.Take(20)) Console.WriteLine($"not read: {failure.Path}: {failure.Problem}");
        Stages(host.Services, [.. RealBodies.Read().TakeLast(2 * Sample)], cancellationToken);
        return 0;
    }

    private static void Stages(IServiceProvider services, List<string> bodies, CancellationToken cancellationToken)
    {
        var quotes = services.GetRequiredService<QuoteExtractor>();
        var analyser = services.GetRequiredService<ArticleAnalyser>();
        var texts = bodies.Select((body, i) => (body, i)).ToList();
        var articles = texts.Select(text => Read(text.body, text.i)).OfType<Article>().ToList();

        Report("read", texts, text => Read(text.body, text.i));
        Report("passages", articles, article => PassageSplitter.Split(article.Id, article.Body));
        Report("quotations", articles, article => quotes.Extract(article.Body));
        var cut = articles.Select(article => (article, PassageSplitter.Split(article.Id, article.Body).SelectMany(passage => passage.Sentences).ToList(), quotes.Extract(article.Body))).ToList();
        Report("figures", cut, one => FigureReader.Read(one.article.Body, one.Item2, one.Item3, _ => []));
        Report("sketch", articles, article => ArticleSketch.Of(article.Title, article.Body));
        var analysed = articles.Select(analyser.Analyse).ToList();
        var writer = services.GetRequiredService<ArticleWriter>();
        Report("known?", analysed, article => writer.Knows(article.Article, 1, cancellationToken));
        Report("write, 64 at once", analysed.Chunk(64).ToList(), batch => writer.Save(batch, cancellationToken), analysed.Count);
        Report("stories", [0], _ => services.GetRequiredService<StoryKeeper>().Update(cancellationToken), analysed.Count);
        Report("dates", [0], _ => services.GetRequiredService<StoryDater>().Date(cancellationToken), analysed.Count);
        Report("places", [0], _ => services.GetRequiredService<PlaceUpdater>().Update(cancellationToken), analysed.Count);
    }

    private static Article? Read(string body, int number) =>
        PlainTextReader.Read($"late-{number}.txt", body, DateTimeOffset.UnixEpoch).Article;

    // The first half warms up, where there are several.
    private static void Report<T>(string stage, IReadOnlyList<T> items, Action<T> work, int? articles = null)
    {
        var timed = articles is null ? items.Skip(items.Count / 2).ToList() : items;
        if (articles is null) foreach (var item in items.Take(items.Count / 2)) work(item);
        var watch = Stopwatch.StartNew();
        foreach (var item in timed) work(item);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-20} {watch.Elapsed.TotalMilliseconds / (articles ?? Math.Max(1, timed.Count)),8:F3} ms an article"));
    }

    // What other processes take of a busy machine does not count.
    private static async Task<double> TimedAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
