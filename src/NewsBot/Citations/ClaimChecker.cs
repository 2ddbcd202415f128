using NewsBot.Citations.Alignment;
using NewsBot.Citations.Gates;
using NewsBot.Citations.Gates.Sense;
using NewsBot.Citations.Gates.Sources;
using NewsBot.Citations.Gates.Values;
using NewsBot.Citations.Reading;

namespace NewsBot.Citations;

/// <summary>
/// Says whether a drafted sentence stands on the passages that it cites: deterministic gates, each of which guards one thing. One checker may be
/// used by many threads.
/// </summary>
/// <param name="closeness">Which words mean the same, beyond what the gates know themselves; null for nothing beyond.</param>
internal sealed class ClaimChecker(WordCloseness? closeness = null)
{
    private const int LongestClaim = 2_000; // UTF-16 units; a sentence of news has some 150

    private readonly Aligner _aligner = new(new WordMatch(closeness));

    private readonly IReadOnlyList<IGate> _gates =
    [
        new NumberGate(), new DateGate(), new NameGate(), new QuotationGate(), new ContentGate(), new AttributionGate(), new PolarityGate(), new CertaintyGate(),
        new ConditionGate(), new TenseGate(), new ScopeGate(), new LinkGate(), new SideGate(), new RoleGate(), new OrderGate(),
        new BindingGate(), new ReplacedNameGate(), new NeighbourGate(), new PlaceGate(),
    ];

    /// <summary>Checks one claim against its evidence.</summary>
    /// <param name="claim">A drafted sentence, without citation marks.</param>
    /// <param name="evidence">The passages it cites; one of them must support it, or each of its parts.</param>
    public Verdict Check(string claim, IReadOnlyList<Evidence> evidence)
    {
        if (claim.Length > LongestClaim) return new Verdict(false, "It is longer than a sentence.");

        var statement = StatementReader.Read(claim);
        if (!statement.Words.Any(word => word.Kind is not WordKind.Function)) return new Verdict(false, "It says nothing.");
        if (evidence.Count == 0) return new Verdict(false, "It has no evidence.");

        IReadOnlyList<Passage> passages = [.. evidence.Select(Passage.Of)];
        var whole = CheckWhole(statement, passages);
        if (whole.Supported || ClaimParts.Of(statement) is not { Count: > 1 } parts) return whole;

        // A claim that joins two things stands if each of them does.
        return parts.All(part => CheckWhole(StatementReader.Read(part), passages).Supported) ? new Verdict(true, "The passages say each part of it.") : whole;
    }

    private Verdict CheckWhole(Statement claim, IReadOnlyList<Passage> passages)
    {
        string? reason = null;
        var most = -1;
        for (var i = 0; i < passages.Count; i++)
        {
            var named = claim.WithNamesOf(passages[i].Text);
            var pairing = _aligner.Align(named, passages[i].Text.WithNamesOf(named), passages[i].Speaker);
            if (ObjectionTo(pairing) is not { } objection) return new Verdict(true, $"Passage {i + 1} says it.");

            // The passage that says most of it tells best what is wrong.
            var said = claim.Words.Count(word => word.Kind is not WordKind.Function && pairing.ImageOf(word) is not null);
            if (said <= most) continue;
            most = said;
            reason = objection;
        }

        return new Verdict(false, reason!);
    }

    private string? ObjectionTo(Pairing pairing)
    {
        foreach (var gate in _gates)
        {
            if (gate.Objection(pairing) is { } objection) return objection;
        }

        return null;
    }

    private sealed record Passage(Statement Text, Statement? Speaker)
    {
        public static Passage Of(Evidence evidence) =>
            new(StatementReader.Read(evidence.Text), string.IsNullOrWhiteSpace(evidence.Speaker) ? null : StatementReader.Read(evidence.Speaker));
    }
}
