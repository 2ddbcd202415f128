namespace NewsBot.Storage.Digests;

/// <summary>A digest that is posted in one channel at a local time.</summary>
internal sealed record Schedule
{
    /// <summary>0 until it is stored.</summary>
    public long Number { get; init; }

    public string? GuildId { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>Who set it; null at the machine's own command line.</summary>
    public string? EditorId { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string Locale { get; init; } = "en-GB";

    /// <summary>To the minute, on the clocks of <see cref="Zone"/>.</summary>
    public required TimeOnly Time { get; init; }

    /// <summary>A canonical IANA name ("Europe/Kyiv").</summary>
    public required string Zone { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    /// <summary>Empty: any.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Empty: any.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Empty: any.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>"short", "normal" or "long".</summary>
    public string Length { get; init; } = "normal";

    public QuietDays Quiet { get; init; }

    /// <summary>How late a digest may still be posted.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromHours(3);

    public ScheduleState State { get; init; }

    /// <summary>Why it is paused, as one plain sentence; empty where it is not.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How far in the change log its last digest went.</summary>
    public long Cursor { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was set, changed or taken up again: no digest is owed for a time before that.</summary>
    public DateTimeOffset Since { get; init; }
}
