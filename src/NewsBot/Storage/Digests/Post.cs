using NewsBot.Replies;

namespace NewsBot.Storage.Digests;

/// <summary>One line of the ledger: something that is posted once, or not at all.</summary>
internal sealed record Post
{
    /// <summary>0 until it is in the ledger.</summary>
    public long Number { get; init; }

    public required PostKind Kind { get; init; }

    /// <summary>The number of the schedule, of the watch, or of the post that is corrected; of a notice the schedule's or the watch's.</summary>
    public required long Origin { get; init; }

    /// <summary>What makes it one: the local day ("2026-03-29"), or the place in the change log. One post for each (kind, origin, occasion).</summary>
    public required string Occasion { get; init; }

    /// <summary>The platform's id; <see cref="ToPerson"/> and a person's id for somebody alone.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The message that it answers; null for none.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>By which the platform knows it again: see <see cref="Chat.ChatPost.Key"/>.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset Due { get; init; }

    /// <summary>Later than this it is skipped.</summary>
    public required DateTimeOffset Expires { get; init; }

    public PostState State { get; init; } = PostState.Planned;

    /// <summary>What is said; null until it is composed.</summary>
    public Reply? Reply { get; init; }

    /// <summary>How far in the change log it goes; null until it is composed, and where it does not matter.</summary>
    public long? Reached { get; init; }

    /// <summary>How often delivering it came to nothing.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset? SendingAt { get; init; }

    public DateTimeOffset? PostedAt { get; init; }

    /// <summary>The platform's id of the message; null unless it stands there.</summary>
    public string? MessageId { get; init; }

    /// <summary>Why it was skipped or failed, or was not posted yet, as one plain sentence; empty where there is nothing to say.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Stands before a person's id in <see cref="ChannelId"/>.</summary>
    public const string ToPerson = "person:";
}
