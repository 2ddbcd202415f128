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
    ArticleAnalyser analyser, ArticleWriter writer, StoryKeeper stories, StoryDater dater, PlaceUpdater places, TimeProvider clock, ILogger<IngestionPipeline> logger)
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

    private async Task ReadAllAsync(List<FoundFile> files, ChannelWriter<Task<FileOutcome>> inOrder, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in files)
            {
                await inOrder.WaitToWriteAsync(cancellationToken);
                await inOrder.WriteAsync(Task.Run(() => ReadOneAsync(file, cancellationToken), cancellationToken), cancellationToken);
            }
        }
        finally
        {
            inOrder.Complete();
        }
    }

    private async Task<FileOutcome> ReadOneAsync(FoundFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is not null) return new(file, null);

        try
        {
            var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
            var outcome = FileReader.Read(Path.GetFullPath(file.Path), bytes, clock.GetUtcNow());
            return outcome.Article is { } article ? new(file, analyser.Analyse(article)) : new(file with { Problem = outcome.Reason }, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(file with { Problem = "It cannot be opened." }, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
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
                progress?.Report(new(++done, total, batch[i].File.Path, failures.Count));
            }

            batch.Clear();
        }

        await foreach (var task in inOrder.ReadAllAsync(cancellationToken))
        {
            var file = await task;
            if (file.Article is null)
            {
                failures.Add(file.File);
                progress?.Report(new(++done, total, file.File.Path, failures.Count));
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
