using NewsBot.Storage;
using NewsBot.Summaries.Matter;

namespace NewsBot.Summaries.Steps;

/// <summary>Step "verify": only what its evidence supports goes on. Every citation is checked against the stored body, not against what was read before.</summary>
internal sealed class VerifyStep(ArticleStore articles)
{
    public VerifiedClaims Verify(Draft draft, CancellationToken cancellationToken) => Standing(draft.Claims, cancellationToken);

    /// <summary>Those whose cited words stand in the archive.</summary>
    public VerifiedClaims Standing(IReadOnlyList<Claim> claims, CancellationToken cancellationToken)
    {
        var kept = new List<Claim>();
        var dropped = new List<DroppedClaim>();
        foreach (var claim in claims)
        {
            if (Problem(claim, cancellationToken) is { } problem) dropped.Add(new DroppedClaim(claim.Text, problem));
            else kept.Add(claim);
        }

        return new VerifiedClaims { Claims = kept, Dropped = dropped };
    }

    private string? Problem(Claim claim, CancellationToken cancellationToken)
    {
        foreach (var citation in claim.Evidence)
        {
            if (articles.BodyOf(citation.ArticleId, citation.BodyHash, cancellationToken) is not { } body) return "its article is no longer in the archive";
            if (!citation.HoldsIn(body)) return "the cited words do not stand in the article";
        }

        return claim.IsVerbatim && claim.Text != claim.Evidence[0].Words ? "it is not the cited words" : null;
    }
}
