namespace NewsBot.Desk.Comparing;

/// <summary>How surely two figures are about one thing.</summary>
/// <param name="Value">0 where they are not, and rising with what their sentences have in common.</param>
/// <param name="IsLeftover">Whether nothing names it but that each is what its article leaves over.</param>
internal readonly record struct FigureLikelihood(double Value, bool IsLeftover);
