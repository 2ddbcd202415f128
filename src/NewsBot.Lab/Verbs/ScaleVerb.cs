using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Articles;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Embeddings;
using NewsBot.Ingestion;
using NewsBot.Lab.Scale;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Summaries.Traces;
using NewsBot.Terminal;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Lab.Verbs;

/// <summary>Fills an archive to a size and measures the bot on it: reading in, room, start, memory, and the latency of searches and commands.</summary>
internal static class ScaleVerb
{
    private const int Batch = 64;
    private const int Thousand = 1000;
    private const int QueriesOfAKind = 20;

    public static Command Create()
    {
        var passages = new Option<int>("--passages") { Required = true, Description = "How many passages the archive shall hold" };
        var folder = new Option<string>("--dir") { Required = true, Description = "Where the archive is made; one that is there already is used as it is" };
        var command = new Command("scale", "Measures the bot on a large archive.") { passages, folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(passages), parsed.GetRequiredValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int passages, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"scale-{passages}.db"));
        var text = new ScaleText([.. RealBodies.Read()], WordVectorFile.Shipped);
        if (!File.Exists(path)) Make(path, text, passages, cancellationToken);

        Console.WriteLine(PhysicalLimits.Line(folder));
        var watch = Stopwatch.StartNew();
        using var host = BotSetup.Create(new TerminalOptions { Database = path }).Build();
        var store = host.Services.GetRequiredService<PassageStore>();
        var search = host.Services.GetRequiredService<PassageSearch>();
        Console.WriteLine($"start-up {watch.ElapsedMilliseconds:N0} ms");
        watch.Restart();
        search.Find("withdrawal", ArticleFilter.None, 20, cancellationToken);
        Console.WriteLine($"first search after start {watch.ElapsedMilliseconds:N0} ms");
        var articles = host.Services.GetRequiredService<ArticleStore>().Count(ArticleFilter.None, cancellationToken);
        var stored = store.Count(cancellationToken);
        var bytes = new FileInfo(path).Length;
        Console.WriteLine($"articles {articles:N0}, passages {stored:N0}, file {bytes / 1_000_000.0:N0} MB, {bytes / Math.Max(1, stored):N0} bytes a passage");
        Console.WriteLine(Latencies.Heading);

        var queries = text.Queries(articles, QueriesOfAKind);
        foreach (var query in queries.SelectMany(kind => kind.Value).Concat(queries.SelectMany(kind => kind.Value)))
            search.Find(query, ArticleFilter.None, 20, cancellationToken); // warm: nothing is measured that the runtime still compiles
        var all = new Latencies();
        var plain = new Latencies();
        foreach (var (kind, typed) in queries)
        {
            var latencies = new Latencies();
            foreach (var query in typed)
            {
                latencies.Measure(() => search.Find(query, ArticleFilter.None, 20, cancellationToken));
                plain.Measure(() => store.Matching(MatchExpression.Any(SearchWords.Of(query)), ArticleFilter.None, 20, cancellationToken));
            }

            Console.WriteLine(latencies.Line($"search: {kind}"));
            all.Add(latencies);
        }

        Console.WriteLine(all.Line("search: all"));
        Console.WriteLine(plain.Line("plain FTS5 query: all"));
        foreach (var name in (string[])["who-said", "summary"]) await CommandAsync(host.Services, name, queries, cancellationToken);

        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"resident memory {process.WorkingSet64 / 1_000_000:N0} MB, at its highest {process.PeakWorkingSet64 / 1_000_000:N0} MB");
        return 0;
    }

    /// <summary>A whole command on topics, each once to warm it and once to be measured; of one that leaves traces the steps as well.</summary>
    private static async Task CommandAsync(
        IServiceProvider services, string name, IReadOnlyDictionary<string, IReadOnlyList<string>> queries, CancellationToken cancellationToken)
    {
        var command = services.GetRequiredService<CommandCatalogue>().All.Single(known => known.Definition.Name == name);
        var tracer = services.GetRequiredService<AnswerTracer>();
        var latencies = new Latencies();
        var steps = new Dictionary<string, Latencies>();
        foreach (var topic in queries.Where(kind => kind.Key is "rare word" or "two-word topic" or "name").SelectMany(kind => kind.Value))
        {
            var call = new CommandCall { Name = name, Options = new Dictionary<string, string> { ["topic"] = topic } };
            await command.ExecuteAsync(call, cancellationToken);
            var reply = new Reply { Command = name, Outcome = Outcome.Failed, Title = "", Lead = "" };
            await latencies.MeasureAsync(async () => reply = await command.ExecuteAsync(call, cancellationToken));
            foreach (var time in tracer.Find(reply.AnswerId, cancellationToken)?.Times ?? [])
            {
                if (!steps.TryGetValue(time.Step, out var step)) steps[time.Step] = step = new Latencies();
                step.Add(time.Milliseconds);
            }
        }

        Console.WriteLine(latencies.Line($"/{name}"));
        foreach (var (step, times) in steps) Console.WriteLine(times.Line($"/{name}: {step}"));
    }

    /// <summary>Fills an archive under another name until it is whole, so that a run that was cut short leaves none to be measured.</summary>
    private static void Make(string path, ScaleText text, int passages, CancellationToken cancellationToken)
    {
        var part = $"{path}.part";
        foreach (var old in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{Path.GetFileName(part)}*")) File.Delete(old);
        Fill(part, text, passages, cancellationToken);
        File.Move(part, path);
    }

    /// <summary>Stores articles until there are enough passages: the first and the last thousand whole, those between without quotations.</summary>
    private static void Fill(string path, ScaleText text, int passages, CancellationToken cancellationToken)
    {
        using var host = BotSetup.Create(new TerminalOptions { Database = path }).Build();
        var analyser = host.Services.GetRequiredService<ArticleAnalyser>();
        var writer = host.Services.GetRequiredService<ArticleWriter>();
        var stored = 0;
        var letters = 0L;
        var number = 0;

        void Store(int count, Func<Article, AnalysedArticle> analyse, string? report)
        {
            var clock = Stopwatch.StartNew();
            var saving = new Stopwatch();
            var (first, before) = (number, letters);
            for (var end = number + count; number < end && stored < passages; number += Batch)
            {
                var batch = Enumerable.Range(number, Math.Min(Batch, end - number)).AsParallel().AsOrdered().Select(i => analyse(text.Article(i))).ToList();
                saving.Start();
                writer.Save(batch, cancellationToken);
                saving.Stop();
                stored += batch.Sum(article => article.Passages.Count);
                letters += batch.Sum(article => article.Article.Body.Length);
            }

            if (report is not null) Console.WriteLine($"{report}: {(number - first) / clock.Elapsed.TotalSeconds:N0} articles and {(letters - before) / clock.Elapsed.TotalSeconds / 1000:N0} thousand letters a second ({saving.Elapsed / clock.Elapsed:P0} of the time storing), {stored:N0} passages so far");
        }

        AnalysedArticle Plain(Article article) => new()
        {
            Article = article,
            Passages = PassageSplitter.Split(article.Id, article.Body),
            Quotes = [],
            Analysis = ArticleAnalyser.Version,
        };

        Store(Batch, analyser.Analyse, null);
        Store(Thousand, analyser.Analyse, "first thousand, whole");
        while (stored < passages * 0.95) Store(Thousand, Plain, null);
        Store(Thousand, analyser.Analyse, "last thousand, whole");
        var watch = Stopwatch.StartNew();
        var placed = host.Services.GetRequiredService<PlaceUpdater>().Update(cancellationToken);
        Console.WriteLine($"places of {placed:N0} passages in {watch.Elapsed.TotalSeconds:N1} s");
        Console.WriteLine($"text {letters / 1_000_000.0:N0} million letters");
    }
}
