namespace NewsBot.Summaries.Matter;

/// <summary>What the step "verify" lets through.</summary>
internal sealed record VerifiedClaims
{
    /// <summary>Those that their evidence supports.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyList<DroppedClaim> Dropped { get; init; } = [];

    /// <summary>What the reader is told of how the text came about, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
