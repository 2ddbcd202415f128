namespace NewsBot.Summaries.Matter;

/// <summary>A claim that is not shown.</summary>
/// <param name="Text">What it said.</param>
/// <param name="Reason">Why it is not shown, in a few plain words.</param>
internal sealed record DroppedClaim(string Text, string Reason);
