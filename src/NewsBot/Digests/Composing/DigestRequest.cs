using NewsBot.Storage.Filters;
using NewsBot.Summaries;

namespace NewsBot.Digests.Composing;

/// <summary>What a digest is asked of.</summary>
internal sealed record DigestRequest
{
    /// <summary>What stands in the title: "Tuesday, 29 March 2026".</summary>
    public required string Day { get; init; }

    /// <summary>Since when, in words that follow "since": "28 March, 07:00"; null for a day as such.</summary>
    public string? Since { get; init; }

    /// <summary>Which articles, beside those that changed.</summary>
    public ArticleFilter Filter { get; init; } = ArticleFilter.None;

    /// <summary>The place in the change log after which everything is new; null: whatever passes the filter.</summary>
    public long? After { get; init; }

    /// <summary>The last place in the change log that counts.</summary>
    public long UpTo { get; init; } = long.MaxValue;

    /// <summary>Empty: any.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Empty: any.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Empty: any.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    public SummaryLength Length { get; init; } = SummaryLength.Normal;

    /// <summary>The channel whose earlier digests are corrected; null: none.</summary>
    public string? ChannelId { get; init; }

    /// <summary>What became of digests since the last one, one sentence each.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <summary>Stories told with their key points.</summary>
    public int MostStories => Length switch { SummaryLength.Short => 4, SummaryLength.Long => 14, _ => 8 };

    /// <summary>Key points of each.</summary>
    public int PointsEach => Length switch { SummaryLength.Short => 1, SummaryLength.Long => 3, _ => 2 };

    /// <summary>Quotations of the day.</summary>
    public int MostQuotes => Length switch { SummaryLength.Short => 2, SummaryLength.Long => 8, _ => 4 };
}
