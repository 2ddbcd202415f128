using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using NewsBot.Dates.Publication;
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
    ArticleAnalyser analyser,
    ArticleWriter writer,
    WithdrawalStore withdrawals,
    DeadLetters letters,
    StoryKeeper stories,
    StoryDater dater,
    PlaceUpdater places,
    StandardInput input,
    TimeProvider clock,
    ILogger<IngestionPipeline> logger)
{
    // Articles in one durable commit: each costs one flush of the disk. As many are analysed meanwhile, so that no core waits for the other.
    private const int LargestBatch = 64;

    // What was analysed waits no longer for others, so that little is lost and progress is seen.
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMilliseconds(300);

    /// <param name="paths">Files and folders.</param>
    /// <param name="progress">Told of every file that is stored or has failed; may be null.</param>
    /// <exception cref="Storage.ArchiveException">The archive cannot be written; what was stored before stays.</exception>
    public Task<IngestionReport> ReadAsync(IReadOnlyList<string> paths, IProgress<IngestionStep>? progress, CancellationToken cancellationToken) =>
        ReadAsync([.. ArticleFiles.Under(paths)], ReadPartsAsync, progress, cancellationToken);

    /// <param name="files">What is read, in this order.</param>
    /// <param name="read">Gives the parts of a file, one after the other.</param>
    internal async Task<IngestionReport> ReadAsync(
        IReadOnlyList<FoundFile> files, Func<FoundFile, CancellationToken, Task<IEnumerable<ReadOutcome>>> read, IProgress<IngestionStep>? progress, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var inOrder = Channel.CreateBounded<Task<FileOutcome>>(LargestBatch);
        var reading = ReadAllAsync(files, read, inOrder.Writer, stopping.Token);
        try
        {
            return await StoreAllAsync(inOrder.Reader, files.Count, progress, cancellationToken);
        }
        finally
        {
            await stopping.CancelAsync();
            await reading;
        }
    }

    /// <summary>Stores articles that were read elsewhere, from feeds, in the order given; the others are the report's failures.</summary>
    /// <exception cref="Storage.ArchiveException">The archive cannot be written; what was stored before stays.</exception>
    public async Task<IngestionReport> StoreAsync(IReadOnlyList<ReadOutcome> read, CancellationToken cancellationToken)
    {
        var inOrder = Channel.CreateUnbounded<Task<FileOutcome>>();
        foreach (var outcome in read) inOrder.Writer.TryWrite(Task.Run(() => Analysed(new FoundFile(outcome.Part ?? outcome.Article?.Source ?? ""), outcome, cancellationToken), cancellationToken));
        inOrder.Writer.Complete();
        return await StoreAllAsync(inOrder.Reader, read.Count, null, cancellationToken);
    }

    private async Task ReadAllAsync(
        IReadOnlyList<FoundFile> files,
        Func<FoundFile, CancellationToken, Task<IEnumerable<ReadOutcome>>> read,
        ChannelWriter<Task<FileOutcome>> inOrder,
        CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in files)
            {
                // A document that holds many articles gives them one by one; another one is read beside those before it.
                if (file.Path is StandardInput.Name || DocumentKinds.OfName(file.Path) is { HoldsMany: true })
                {
                    using var parts = (await read(file, cancellationToken)).GetEnumerator();
                    while (Next(parts, file) is { } outcome)
                        await WriteAsync(() => Task.FromResult(Analysed(outcome.Part is { } part ? file with { Path = $"{file.Path}/{part}" } : file, outcome, cancellationToken)));
                    continue;
                }

                await WriteAsync(async () =>
                {
                    using var only = (await read(file, cancellationToken)).GetEnumerator();
                    return Analysed(file, Next(only, file)!, cancellationToken);
                });
            }

            inOrder.Complete();

            async Task WriteAsync(Func<Task<FileOutcome>> analyse)
            {
                await inOrder.WaitToWriteAsync(cancellationToken);
                await inOrder.WriteAsync(Task.Run(analyse, cancellationToken), cancellationToken);
            }
        }
        catch (Exception exception)
        {
            inOrder.Complete(exception); // whoever stores learns of it
        }
    }

    // Null after the last part. A document that breaks half-way is named and ends there.
    private ReadOutcome? Next(IEnumerator<ReadOutcome> parts, FoundFile file)
    {
        try
        {
            return parts.MoveNext() ? parts.Current : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            ReadingFailed(exception, file.Path);
            return ReadOutcome.Skipped("It could not be read to its end; the log has the details.");
        }
    }

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
            ReadingFailed(exception, file.Path);
            return [ReadOutcome.Skipped("It could not be read; the log has the details.")];
        }
    }

    private FileOutcome Analysed(FoundFile file, ReadOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Article is not { } read) return new(file with { Problem = outcome.Reason }, null, outcome.WithdrawnId);

        var article = read with { Dates = FutureDates.Doubted(read.Dates, read.FetchedAt) };
        try
        {
            return writer.Knows(article, ArticleAnalyser.Version, cancellationToken) ? new(file, null, IsKnown: true) : new(file, analyser.Analyse(article));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or Storage.ArchiveException))
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
        var since = clock.GetTimestamp();

        void Store()
        {
            since = clock.GetTimestamp();
            var saved = new Queue<SaveOutcome>(writer.Save([.. batch.Select(file => file.Article).OfType<AnalysedArticle>()], cancellationToken));
            foreach (var file in batch)
            {
                if (file.Article is not null) report = Counted(report, saved.Dequeue());
                else if (file.IsKnown) report = Counted(report, SaveOutcome.Unchanged);
                else if (file.WithdrawnId is { } id) report = Withdrawn(report, id, file.File.Problem, cancellationToken);
                else failures.Add(file.File);
                progress?.Report(new(++done, Math.Max(done, total), file.File.Path, failures.Count));
            }

            letters.Note([.. batch.Where(file => file.WithdrawnId is null).Select(file => file.File)], cancellationToken);
            stories.Update(cancellationToken);
            batch.Clear();
        }

        await foreach (var task in inOrder.ReadAllAsync(cancellationToken))
        {
            batch.Add(await task);
            if (batch.Count == LargestBatch || clock.GetElapsedTime(since) > s_longestWait) Store();
        }

        if (batch.Count > 0) Store();
        stories.Update(cancellationToken);
        dater.Date(cancellationToken);
        places.Update(cancellationToken);
        return report with { Failures = failures };
    }

    // The publisher takes an article back.
    private IngestionReport Withdrawn(IngestionReport report, string id, string? reason, CancellationToken cancellationToken)
    {
        withdrawals.Withdraw(new Withdrawal { ArticleId = id, Reason = reason ?? "Its publisher has withdrawn it.", By = Withdrawal.Publisher }, cancellationToken);
        return report with { Withdrawn = report.Withdrawn + 1 };
    }

    private static IngestionReport Counted(IngestionReport report, SaveOutcome outcome) => outcome switch
    {
        SaveOutcome.Added => report with { Added = report.Added + 1 },
        SaveOutcome.Updated => report with { Updated = report.Updated + 1 },
        SaveOutcome.Withdrawn => report with { Withdrawn = report.Withdrawn + 1 },
        SaveOutcome.Deleted => report with { Deleted = report.Deleted + 1 },
        SaveOutcome.Expired => report with { Expired = report.Expired + 1 },
        _ => report with { Known = report.Known + 1 },
    };

    [LoggerMessage(LogLevel.Error, "The file {Path} could not be read")]
    private partial void ReadingFailed(Exception exception, string path);

    [LoggerMessage(LogLevel.Error, "The file {Path} could not be analysed")]
    private partial void AnalysisFailed(Exception exception, string path);
}
