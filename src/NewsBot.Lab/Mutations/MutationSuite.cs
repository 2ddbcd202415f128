using NewsBot.Citations;

namespace NewsBot.Lab.Mutations;

/// <summary>Counts how many true claims the gates reject and how many false ones they let pass, kind by kind.</summary>
internal sealed class MutationSuite(ClaimChecker checker)
{
    private readonly SortedDictionary<string, Tally> _true = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Tally> _false = new(StringComparer.Ordinal);

    /// <summary>True claims by how they were made; "wrong" are those rejected.</summary>
    public IReadOnlyDictionary<string, Tally> True => _true;

    /// <summary>False claims by what was changed; "wrong" are those let pass.</summary>
    public IReadOnlyDictionary<string, Tally> False => _false;

    /// <summary>Checks a true claim, what can be said of it in other words, and what can be made false of it.</summary>
    /// <param name="wrong">Told each wrong verdict: the kind, the claim, its evidence, the reason.</param>
    public void Add(TrueClaim claim, Action<string, string, Evidence, string> wrong)
    {
        foreach (var said in Paraphrases.Of(claim).Prepend(claim)) Count(_true, said.Kind, true, said.Text, said.Evidence, wrong);
        foreach (var mutation in MutationMaker.Of(claim)) Count(_false, mutation.Kind, false, mutation.Text, claim.Evidence, wrong);
        Count(_false, "other evidence", false, claim.Text, claim.Other, wrong);
    }

    private void Count(SortedDictionary<string, Tally> tallies, string kind, bool truth, string claim, Evidence evidence, Action<string, string, Evidence, string> wrong)
    {
        var verdict = checker.Check(claim, [evidence]);
        var before = tallies.GetValueOrDefault(kind);
        tallies[kind] = new Tally(before.All + 1, before.Wrong + (verdict.Supported == truth ? 0 : 1));
        if (verdict.Supported != truth) wrong((truth ? "true, " : "false, ") + kind, claim, evidence, verdict.Reason);
    }

    /// <summary>How many were checked, and how many of them wrongly judged.</summary>
    public readonly record struct Tally(int All, int Wrong);
}
