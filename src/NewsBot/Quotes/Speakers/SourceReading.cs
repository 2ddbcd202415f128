using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes.Speakers;

/// <summary>What the words of a source say about who speaks.</summary>
internal sealed record SourceReading
{
    public required SourceKind Kind { get; init; }

    /// <summary>The mention of a source that is a name; null for the other kinds.</summary>
    public NameMention? Mention { get; init; }

    /// <summary>The person of a source that is a name; null for the other kinds.</summary>
    public Person? Person { get; init; }

    /// <summary>The pronoun that a source is, or that it implies.</summary>
    public Gender Gender { get; init; }

    /// <summary>The role noun of a source that is a role, lower case; empty for the other kinds.</summary>
    public string Role { get; init; } = "";
}
