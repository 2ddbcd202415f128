using NewsBot.Articles.Dating;

namespace NewsBot.Replies;

/// <summary>One statement of a reply with the sources that prove it.</summary>
public sealed record ReplyItem
{
    /// <summary>The id that `/source` takes: of a quotation, a passage or an article.</summary>
    public required string Id { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>
    /// The words. Of a direct quotation exactly as printed, without the enclosing marks; the fragments of one interrupted by its cue are
    /// joined by <see cref="Interruption"/>.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// The reporting words as they stand before words that are not a direct quotation ("denied", "told reporters on Monday"): without them a
    /// denial would read as a statement. Null where there are none.
    /// </summary>
    public string? Cue { get; init; }

    /// <summary>The full name without title where it is known; null where nobody is.</summary>
    public string? Speaker { get; init; }

    public string? SpeakerRole { get; init; }

    public bool SpeakerInferred { get; init; }

    /// <summary>Everyone who printed it; an article that prints no outlet is named by <see cref="ReplyCitation.OutletLabel"/>.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>The best date of the first article cited.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How <see cref="Date"/> was come by ("header", "same-story"); null where there is no date.</summary>
    public string? DateMethod { get; init; }

    /// <summary>Numbers of <see cref="Reply.Citations"/>, at least one.</summary>
    public IReadOnlyList<int> Citations { get; init; } = [];

    /// <summary>The wordings side by side where outlets print different ones; empty where they agree.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    /// <summary>One short line on how it stands: who reported it first, how many independent sources print it; null where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>Parts a group of items from the one before ("Who said what"); null where the item follows on.</summary>
    public string? Heading { get; init; }

    /// <summary>What stands between the fragments of an interrupted quotation.</summary>
    public const string Interruption = " […] ";
}
