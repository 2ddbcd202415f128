using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Filters;

namespace NewsBot.Ingestion;

/// <summary>Fills an archive that has no article yet from the folder of the seeds.</summary>
internal sealed class SeedReader(IngestionPipeline pipeline, ArticleStore articles, IOptions<SeedsOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _once = new(1, 1);
    private bool _filled;

    /// <returns>What was read; null where there was nothing to do: the archive has articles, or no seeds are set.</returns>
    public async Task<IngestionReport?> FillAsync(IProgress<IngestionStep>? progress, CancellationToken cancellationToken)
    {
        if (_filled) return null;

        await _once.WaitAsync(cancellationToken);
        try
        {
            if (_filled || options.Value.Folder is "" || articles.Count(ArticleFilter.None, cancellationToken) > 0)
            {
                _filled = true;
                return null;
            }

            var report = await pipeline.ReadAsync([options.Value.Folder], progress, cancellationToken);
            _filled = true;
            return report;
        }
        finally
        {
            _once.Release();
        }
    }

    public void Dispose() => _once.Dispose();
}
