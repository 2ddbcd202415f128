using NewsBot.Articles;
using NewsBot.Citations;
using NewsBot.Desk.Utterances;
using NewsBot.Storage;
using NewsBot.Summaries.Matter;
using NewsBot.Summaries.Models;
using NewsBot.Summaries.Sentences;
using NewsBot.Text.Sentences;

namespace NewsBot.Summaries.Steps;

/// <summary>
/// Step "verify": only what its evidence supports goes on. Every citation is checked against the stored body, not against what was read before; what a
/// model worded must pass the gates as well. Where its source does not prove what it worded, the source's own sentence takes the
/// claim's place, if it can be read alone. Where nothing of a model's stands, the stored sentences do.
/// </summary>
internal sealed class VerifyStep(ArticleStore articles, WiderEvidence evidence, ClaimChecker gates)
{
    public VerifiedClaims Verify(Draft draft, CancellationToken cancellationToken)
    {
        var stored = Standing(draft.Claims, cancellationToken);
        if (draft.Model is not { } model) return stored;

        var written = Standing(model.Claims, cancellationToken);
        var kept = new List<Claim>();
        var unproven = new List<Unproven>();
        var dropped = new List<DroppedClaim>([.. model.Dropped, .. written.Dropped]);
        foreach (var claim in written.Claims)
        {
            if (Repeats(claim, kept)) dropped.Add(new DroppedClaim(claim.Text, "another sentence says it already"));
            else if (SuspiciousText.Holds(claim.Text)) dropped.Add(new DroppedClaim(claim.Text, "it speaks to a machine"));
            else if (Objection(claim, out var proven, cancellationToken) is { } objection) unproven.Add(new Unproven(claim, objection, kept.Count));
            else kept.Add(proven);
        }

        if (kept.Count == 0) return stored with { Dropped = [.. dropped, .. unproven.Select(claim => claim.Dropped), .. stored.Dropped], Notes = [WhyStored(model, dropped.Count + unproven.Count)] };

        var printed = AsPrinted(draft, unproven, kept);
        foreach (var (claim, words) in printed.AsEnumerable().Reverse()) kept.Insert(claim.Before, words);
        return new VerifiedClaims
        {
            Claims = kept,
            Dropped = [.. dropped, .. unproven.Select(claim => claim.Dropped)],
            Notes = [.. Printed(printed.Count), .. LeftOut(dropped.Count + unproven.Count - printed.Count)],
        };
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

    // The sentences that unproven claims point at, each once, without those from which a claim that stands was made; in an answer only those that were found to answer.
    private static List<(Unproven Claim, Claim Words)> AsPrinted(Draft draft, List<Unproven> unproven, List<Claim> kept)
    {
        var printed = new List<(Unproven, Claim Words)>();
        foreach (var claim in unproven)
        {
            if (claim.Claim.Evidence is not [var cited] || cited.Words.Contains('\n') || !StandAlone.Holds(cited.Words)) continue;
            if (draft.IsAnswer && !draft.Claims.Any(stored => stored.Text == cited.Words)) continue;

            var words = claim.Claim with { Text = cited.Words, IsVerbatim = true };
            IEnumerable<Claim> shown = [.. kept, .. printed.Select(other => other.Words)];
            if (shown.Any(other => other.Evidence.Any(known => known.ArticleId == cited.ArticleId && known.Span.Overlaps(cited.Span))) || Repeats(words, shown)) continue;

            printed.Add((claim, words));
        }

        return printed;
    }

    private static bool Repeats(Claim claim, IEnumerable<Claim> shown) => shown.Any(other => new WordDifference(other.Text, claim.Text).Share > SentenceSelector.Same);

    private static IReadOnlyList<string> Printed(int sentences) => sentences switch
    {
        0 => [],
        1 => ["One sentence is shown as printed, since it does not prove how the model worded it."],
        _ => [$"{sentences} sentences are shown as printed, since they do not prove how the model worded them."],
    };

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
    private string? Objection(Claim claim, out Claim proven, CancellationToken cancellationToken)
    {
        proven = claim;
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

    // A claim that the gates reject.
    // Before: how many of those that stand come before it.
    private sealed record Unproven(Claim Claim, string Reason, int Before)
    {
        public DroppedClaim Dropped => new(Claim.Text, Reason);
    }
}
