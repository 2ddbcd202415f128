using NewsBot.Summaries.Matter;

namespace NewsBot.Summaries.Models;

/// <summary>What a model made of the passages.</summary>
internal sealed record ModelDraft
{
    /// <summary>As configured.</summary>
    public required string Model { get; init; }

    /// <summary>The name of the prompt file.</summary>
    public required string Prompt { get; init; }

    /// <summary>SHA-256 over both messages with the random marker left out, as 64 hexadecimal digits: the same prompt has the same hash.</summary>
    public required string PromptHash { get; init; }

    /// <summary>The reply as it came; empty where none came.</summary>
    public string Reply { get; init; } = "";

    /// <summary>Why there are no claims, as half a sentence ("the model took too long"); null where it replied as asked.</summary>
    public string? Failure { get; init; }

    /// <summary>Those whose evidence stands in the passages; not yet checked against it.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Those whose evidence does not.</summary>
    public IReadOnlyList<DroppedClaim> Dropped { get; init; } = [];
}
