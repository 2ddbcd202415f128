namespace NewsBot.Replies;

/// <summary>One of several wordings of the same utterance or values of the same figure.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Citations">Numbers of <see cref="Reply.Citations"/>.</param>
public sealed record Reading(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>What sets this reading apart beside its words ("earlier figure, 15 February 2022, according to Joe Biden"); null where nothing does.</summary>
    public string? Label { get; init; }

    /// <summary>
    /// The words that differ from the first reading, or the figure that is compared: UTF-16 units of <see cref="Text"/>, in order; empty for the first
    /// wording.
    /// </summary>
    public IReadOnlyList<Articles.TextSpan> Differences { get; init; } = [];
}
