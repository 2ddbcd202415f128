using NewsBot.Storage.Digests;

namespace NewsBot.Storage.Watches;

/// <summary>Something that is looked out for in new articles, and told in one channel.</summary>
internal sealed record Watch
{
    /// <summary>0 until it is stored.</summary>
    public long Number { get; init; }

    public string? GuildId { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>Who set it; null at the machine's own command line.</summary>
    public string? EditorId { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string Locale { get; init; } = "en-GB";

    public required WatchKind Kind { get; init; }

    /// <summary>As they were typed.</summary>
    public required string Words { get; init; }

    /// <summary>No more than one message in this time.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(30);

    public ScheduleState State { get; init; }

    /// <summary>Why it is paused, as one plain sentence; empty where it is not.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When its last message was made; null where there was none.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
