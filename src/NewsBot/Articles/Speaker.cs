namespace NewsBot.Articles;

/// <summary>Who said something, as far as the article tells.</summary>
public sealed record Speaker
{
    /// <summary>The full name without title where the article gives it ("Jens Stoltenberg"), else the words as printed ("a U.S. official").</summary>
    public required string Name { get; init; }

    /// <summary>The role as the article prints it ("NATO Secretary-General"); null where it prints none.</summary>
    public string? Role { get; init; }

    /// <summary>
    /// Whether the name was concluded rather than printed beside the words: from a pronoun, a role, or the speaker before.
    /// A surname that the article gives in full elsewhere is printed, not inferred.
    /// </summary>
    public bool Inferred { get; init; }
}
