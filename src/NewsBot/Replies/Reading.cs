namespace NewsBot.Replies;

/// <summary>One of several wordings of the same utterance or values of the same figure.</summary>
/// <param name="Text">The words as printed.</param>
/// <param name="Citations">Numbers of <see cref="Reply.Citations"/>.</param>
public sealed record Reading(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>What sets this reading apart beside its words ("earlier figure, 15 February 2022, according to Joe Biden"); null where nothing does.</summary>
    public string? Label { get; init; }

    /// <summary>What the words are where outlets print one utterance in different manners, one as a quotation and one as reported; null: what the item is.</summary>
    public ItemKind? Kind { get; init; }

    /// <summary>The reporting words as they stand before words that are not a direct quotation, as <see cref="ReplyItem.Cue"/> has them for a whole item; null where there are none.</summary>
    public string? Cue { get; init; }

    /// <summary>
    /// The words that differ from the first reading, or the figure that is compared: UTF-16 units of <see cref="Text"/>, in order; empty for the first
    /// wording.
    /// </summary>
    public IReadOnlyList<Articles.TextSpan> Differences { get; init; } = [];
}
