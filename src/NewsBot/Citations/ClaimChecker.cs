using NewsBot.Citations.Alignment;
using NewsBot.Citations.Gates;
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
        new NumberGate(), new DateGate(), new NameGate(), new QuotationGate(), new ContentGate(),
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

        string? reason = null;
        for (var i = 0; i < evidence.Count; i++)
        {
            var pairing = _aligner.Align(statement, StatementReader.Read(evidence[i].Text), SpeakerOf(evidence[i]));
            if (ObjectionTo(pairing) is not { } objection) return new Verdict(true, $"Passage {i + 1} says it.");
            reason ??= objection;
        }

        return new Verdict(false, reason!);
    }

    private static Statement? SpeakerOf(Evidence evidence) => string.IsNullOrWhiteSpace(evidence.Speaker) ? null : StatementReader.Read(evidence.Speaker);

    private string? ObjectionTo(Pairing pairing)
    {
        foreach (var gate in _gates)
        {
            if (gate.Objection(pairing) is { } objection) return objection;
        }

        return null;
    }
}
