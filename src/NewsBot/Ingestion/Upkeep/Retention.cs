using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion.Upkeep;

/// <summary>Deletes what may no longer be kept, by the settings.</summary>
internal sealed class Retention(ArticleStore articles, ArticleErasure erasure, Archive archive, IOptions<RetentionOptions> options, TimeProvider clock)
{
    private const int AtOnce = 64; // in one transaction

    /// <summary>Deletes every article whose days are over, and takes their words out of the file.</summary>
    /// <returns>How many were deleted.</returns>
    public int Apply(CancellationToken cancellationToken)
    {
        var byOutlet = options.Value.ByOutlet() ?? throw new InvalidOperationException("The settings were checked at the start.");
        var erased = Erase(options.Value.Days, null, byOutlet.Keys, cancellationToken);
        foreach (var (outlet, days) in byOutlet) erased += Erase(days, outlet, [], cancellationToken);
        if (erased > 0) archive.Compact(cancellationToken);
        return erased;
    }

    private int Erase(int days, string? outlet, IEnumerable<string> except, CancellationToken cancellationToken)
    {
        if (days == 0) return 0;

        var before = clock.GetUtcNow().AddDays(-days);
        var others = except.ToList();
        var erased = 0;
        while (articles.ReadBefore(before, outlet, others, AtOnce, cancellationToken) is { Count: > 0 } due)
            erased += erasure.Erase(due, $"kept for {days} {(days == 1 ? "day" : "days")}", Withdrawal.Retention, cancellationToken);
        return erased;
    }
}
