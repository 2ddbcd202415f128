using NewsBot.Articles;
using NewsBot.Citations;
using NewsBot.Desk.Utterances;
using NewsBot.Storage;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Models;
using NewsBot.Summaries.Sentences;

namespace NewsBot.Summaries.Steps;

/// <summary>
/// Step "verify": only what its evidence supports goes on. Every citation is checked against the stored body, not against what was read before; what a
/// model worded must pass the gates as well. Where nothing of a model's stands, the stored sentences do.
/// </summary>
internal sealed class VerifyStep(ArticleStore articles, WiderEvidence evidence, ClaimChecker gates)
{
    public VerifiedClaims Verify(Draft draft, CancellationToken cancellationToken)
    {
        var stored = Standing(draft.Claims, cancellationToken);
        if (draft.Model is not { } model) return stored;

        var written = Standing(model.Claims, cancellationToken);
        var kept = new List<Claim>();
        var dropped = new List<DroppedClaim>([.. model.Dropped, .. written.Dropped]);
        foreach (var claim in written.Claims)
        {
            if (Objection(claim, kept, out var proven, cancellationToken) is { } objection) dropped.Add(new DroppedClaim(claim.Text, objection));
            else kept.Add(proven);
        }

        return kept.Count > 0
            ? new VerifiedClaims { Claims = kept, Dropped = dropped, Notes = LeftOut(dropped.Count) }
            : stored with { Dropped = [.. dropped, .. stored.Dropped], Notes = [WhyStored(model, dropped.Count)] };
    }

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

    /// <summary>The printings whose articles are still in the archive as they were read; an utterance without any is left out.</summary>
    public IReadOnlyList<IReadOnlyList<Printing>> Standing(IReadOnlyList<IReadOnlyList<Printing>> said, Material material, CancellationToken cancellationToken)
    {
        var read = material.Articles.ToDictionary(article => article.Id);
        var standing = said.SelectMany(printings => printings).Select(printing => printing.ArticleId).Distinct()
            .Where(id => articles.BodyOf(id, read[id].BodyHash, cancellationToken) is not null)
            .ToHashSet();
        return [.. said.Select(printings => printings.Where(printing => standing.Contains(printing.ArticleId)).ToList()).Where(printings => printings.Count > 0)];
    }

    private static IReadOnlyList<string> LeftOut(int dropped) => dropped switch
    {
        0 => [],
        1 => ["One sentence of the model was left out: its source does not support it."],
        _ => [$"{dropped} sentences of the model were left out: their sources do not support them."],
    };

    private static string WhyStored(ModelDraft model, int dropped) =>
        model.Failure is { } failure ? $"These are stored sentences, since {failure}."
        : dropped > 0 ? "These are stored sentences, since nothing that the model wrote is supported by its sources."
        : "These are stored sentences, since the model found nothing to say.";

    private string? Problem(Claim claim, CancellationToken cancellationToken)
    {
        foreach (var citation in claim.Evidence)
        {
            if (articles.BodyOf(citation.ArticleId, citation.BodyHash, cancellationToken) is not { } body) return "its article is no longer in the archive";
            if (!citation.HoldsIn(body)) return "the cited words do not stand in the article";
        }

        return claim.IsVerbatim && claim.Text != claim.Evidence[0].Words ? "it is not the cited words" : null;
    }

    /// <param name="proven">The claim with the evidence that proves it: what it cites, and what must be read before that.</param>
    private string? Objection(Claim claim, List<Claim> kept, out Claim proven, CancellationToken cancellationToken)
    {
        proven = claim;
        if (SuspiciousText.Holds(claim.Text)) return "it speaks to a machine";
        if (kept.Exists(other => new WordDifference(other.Text, claim.Text).Share > SentenceSelector.Same)) return "another sentence says it already";

        string? reason = null;
        foreach (var (cited, shown) in evidence.Of(claim.Evidence, cancellationToken))
        {
            var verdict = gates.Check(claim.Text, shown);
            proven = claim with { Evidence = cited };
            if (verdict.Supported) return null;
            reason ??= verdict.Reason;
        }

        return reason;
    }
}
