namespace NewsBot.Replies;

/// <summary>One of several wordings of the same utterance or values of the same figure.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Citations">Numbers of <see cref="Reply.Citations"/>.</param>
public sealed record Reading(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>The words that differ from the first reading: UTF-16 units of <see cref="Text"/>, in order; empty for the first one.</summary>
    public IReadOnlyList<Articles.TextSpan> Differences { get; init; } = [];
}
