using Microsoft.Extensions.Options;
using NewsBot.Storage.Changes;
using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion;

/// <summary>Fills an archive that has never had an article from the folder of the seeds, and ends a filling that was interrupted.</summary>
internal sealed class SeedReader(IngestionPipeline pipeline, ChangeLog changes, UnfinishedWork unfinished, IOptions<SeedsOptions> options) : IDisposable
{
    private const string Work = "seeds";

    private readonly SemaphoreSlim _once = new(1, 1);
    private bool _filled;

    /// <returns>What was read; null where there was nothing to do: the archive has or has had articles, or no seeds are set.</returns>
    public async Task<IngestionReport?> FillAsync(IProgress<IngestionStep>? progress, CancellationToken cancellationToken)
    {
        if (_filled) return null;

        await _once.WaitAsync(cancellationToken);
        try
        {
            if (_filled || options.Value.Folder is "" || !IsNeeded(cancellationToken))
            {
                _filled = true;
                return null;
            }

            unfinished.Begin(Work, cancellationToken);
            var report = await pipeline.ReadAsync([options.Value.Folder], progress, cancellationToken);
            unfinished.End(Work, cancellationToken);
            _filled = true;
            return report;
        }
        finally
        {
            _once.Release();
        }
    }

    private bool IsNeeded(CancellationToken cancellationToken) =>
        unfinished.Has(Work, cancellationToken) || changes.Latest(cancellationToken) == 0;

    public void Dispose() => _once.Dispose();
}
