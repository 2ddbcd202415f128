namespace NewsBot.Citations;

/// <summary>Whether a claim stands on its evidence.</summary>
/// <param name="Supported">Whether it may be shown.</param>
/// <param name="Reason">A plain sentence for a trace: what is missing where it is not supported, else which passage it rests on.</param>
internal sealed record Verdict(bool Supported, string Reason);
