namespace NewsBot.Citations.Reading.Operators;

/// <summary>A word that changes whether what other words say holds: a negation, a doubt, a plan, a condition.</summary>
/// <param name="Kind">How it changes it.</param>
/// <param name="Index">The word.</param>
/// <param name="From">The first word that it governs.</param>
/// <param name="To">One past the last.</param>
internal readonly record struct Operator(OperatorKind Kind, int Index, int From, int To)
{
    public bool Governs(int index) => index >= From && index < To && index != Index;
}
