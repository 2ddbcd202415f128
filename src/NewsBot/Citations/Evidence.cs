namespace NewsBot.Citations;

/// <summary>A stored passage that a claim rests on.</summary>
/// <param name="Text">Its words as printed.</param>
/// <param name="Speaker">Who says them, where the passage is what somebody said; null where the article itself says it.</param>
internal sealed record Evidence(string Text, string? Speaker = null);
