using NewsBot.Replies;

namespace NewsBot.Digests.Posting;

/// <summary>What a digest says, once it is composed.</summary>
internal sealed record PostContent
{
    public required Reply Reply { get; init; }

    /// <summary>How far in the change log it goes.</summary>
    public long Reached { get; init; }

    /// <summary>Whether there is nothing to say and the schedule wants nothing said then.</summary>
    public bool IsSilent { get; init; }
}
