using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using NewsBot.Embeddings;
using NewsBot.Ingestion.Files;
using NewsBot.Ingestion.Sameness;
using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion;

/// <summary>
/// Reads files into the archive: read and analysed side by side, stored in the order found, in durable batches. One that fails is named in the
/// report and stops nothing.
/// </summary>
internal sealed partial class IngestionPipeline(
    ArticleAnalyser analyser, ArticleWriter writer, StoryKeeper stories, StoryDater dater, PlaceUpdater places, StandardInput input, TimeProvider clock,
    ILogger<IngestionPipeline> logger)
{
    // Articles in one durable commit: each costs one flush of the disk.
    private const int LargestBatch = 64;

    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told of every file that is stored or has failed; may be null.</param>
    /// <exception cref="Storage.ArchiveException">The archive cannot be written; what was stored before stays.</exception>
    public async Task<IngestionReport> ReadAsync(IReadOnlyList<string> paths, IProgress<IngestionStep>? progress, CancellationToken cancellationToken)
    {
        var files = ArticleFiles.Under(paths).ToList();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var inOrder = Channel.CreateBounded<Task<FileOutcome>>(Environment.ProcessorCount * 4);
        var reading = ReadAllAsync(files, inOrder.Writer, stopping.Token);
        try
        {
            return await StoreAllAsync(inOrder.Reader, files.Count, progress, cancellationToken);
        }
        finally
        {
            await stopping.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Stores articles that were read elsewhere, from feeds, in the order given; the others are the report's failures.</summary>
    /// <exception cref="Storage.ArchiveException">The archive cannot be written; what was stored before stays.</exception>
    public async Task<IngestionReport> StoreAsync(IReadOnlyList<ReadOutcome> read, CancellationToken cancellationToken)
    {
        var inOrder = Channel.CreateUnbounded<Task<FileOutcome>>();
        foreach (var outcome in read) inOrder.Writer.TryWrite(Task.Run(() => Analysed(new FoundFile(outcome.Part ?? outcome.Article?.Source ?? ""), outcome), cancellationToken));
        inOrder.Writer.Complete();
        return await StoreAllAsync(inOrder.Reader, read.Count, null, cancellationToken);
    }

    private async Task ReadAllAsync(List<FoundFile> files, ChannelWriter<Task<FileOutcome>> inOrder, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in files)
            {
                // A document that holds many articles gives them one by one; another one is read beside those before it.
                if (file.Path is StandardInput.Name || DocumentKinds.OfName(file.Path) is { } kind && kind != DocumentKinds.PlainText && kind != DocumentKinds.Markdown && kind != DocumentKinds.Html)
                {
                    foreach (var outcome in await ReadPartsAsync(file, cancellationToken))
                        await WriteAsync(() => Task.FromResult(Analysed(outcome.Part is { } part ? file with { Path = $"{file.Path}/{part}" } : file, outcome)));
                    continue;
                }

                await WriteAsync(() => ReadOneAsync(file, cancellationToken));
            }

            async Task WriteAsync(Func<Task<FileOutcome>> read)
            {
                await inOrder.WaitToWriteAsync(cancellationToken);
                await inOrder.WriteAsync(Task.Run(read, cancellationToken), cancellationToken);
            }
        }
        finally
        {
            inOrder.Complete();
        }
    }

    private async Task<FileOutcome> ReadOneAsync(FoundFile file, CancellationToken cancellationToken) =>
        Analysed(file, (await ReadPartsAsync(file, cancellationToken)).First());

    private async Task<IEnumerable<ReadOutcome>> ReadPartsAsync(FoundFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is { } problem) return [ReadOutcome.Skipped(problem)];

        try
        {
            if (file.Path is StandardInput.Name) return await input.ReadAsync(clock.GetUtcNow(), cancellationToken);

            var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
            return FileReader.Read(Path.GetFullPath(file.Path), bytes, clock.GetUtcNow());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [ReadOutcome.Skipped("It cannot be opened.")];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            AnalysisFailed(exception, file.Path);
            return [ReadOutcome.Skipped("It could not be read; the log has the details.")];
        }
    }

    private FileOutcome Analysed(FoundFile file, ReadOutcome outcome)
    {
        if (outcome.Article is not { } article) return new(file with { Problem = outcome.Reason }, null, outcome.WithdrawnId);

        try
        {
            return new(file, analyser.Analyse(article));
        }
        catch (Exception exception)
        {
            AnalysisFailed(exception, file.Path);
            return new(file with { Problem = "It could not be analysed; the log has the details." }, null);
        }
    }

    private async Task<IngestionReport> StoreAllAsync(
        ChannelReader<Task<FileOutcome>> inOrder, int total, IProgress<IngestionStep>? progress, CancellationToken cancellationToken)
    {
        var report = new IngestionReport();
        var failures = new List<FoundFile>();
        var batch = new List<FileOutcome>();
        var done = 0;

        void Store()
        {
            if (batch.Count == 0) return;

            var outcomes = writer.Save([.. batch.Select(file => file.Article!)], cancellationToken);
            for (var i = 0; i < outcomes.Count; i++)
            {
                report = Counted(report, outcomes[i]);
                progress?.Report(new(++done, Math.Max(done, total), batch[i].File.Path, failures.Count));
            }

            batch.Clear();
        }

        await foreach (var task in inOrder.ReadAllAsync(cancellationToken))
        {
            var file = await task;
            if (file.Article is null)
            {
                failures.Add(file.File);
                progress?.Report(new(++done, Math.Max(done, total), file.File.Path, failures.Count));
                continue;
            }

            batch.Add(file);
            if (batch.Count == LargestBatch || !inOrder.TryPeek(out _)) Store();
        }

        Store();
        stories.Update(cancellationToken);
        dater.Date(cancellationToken);
        places.Update(cancellationToken);
        return report with { Failures = failures };
    }

    private static IngestionReport Counted(IngestionReport report, SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Added => report with { Added = report.Added + 1 },
        SaveOutcome.Updated => report with { Updated = report.Updated + 1 },
        SaveOutcome.Withdrawn => report with { Withdrawn = report.Withdrawn + 1 },
        _ => report with { Known = report.Known + 1 },
    };

    [LoggerMessage(LogLevel.Error, "The file {Path} could not be analysed")]
    private partial void AnalysisFailed(Exception exception, string path);
}
