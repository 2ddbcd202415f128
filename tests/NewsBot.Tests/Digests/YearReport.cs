namespace NewsBot.Tests.Digests;

/// <summary>What a simulated year came to.</summary>
internal sealed record YearReport
{
    public required int Posted { get; init; }

    public required int Late { get; init; }

    public required int Skipped { get; init; }

    public required int Crashes { get; init; }

    public required int Faults { get; init; }

    public required int Changes { get; init; }

    public required IReadOnlyList<string> Doubles { get; init; }

    public required IReadOnlyList<string> Gaps { get; init; }

    public required IReadOnlyList<string> AtWrongTimes { get; init; }

    public override string ToString() =>
        $"posted {Posted} (late {Late}), skipped {Skipped}, crashes {Crashes}, other faults {Faults}, changes {Changes}, "
        + $"doubles {Doubles.Count}, gaps {Gaps.Count}, at wrong times {AtWrongTimes.Count}";
}
