namespace NewsBot.Quotes.Speakers;

/// <summary>By what an article calls somebody.</summary>
internal enum SourceKind
{
    /// <summary>A person's name.</summary>
    Name,

    /// <summary>"he" or "she".</summary>
    Pronoun,

    /// <summary>"it": a body named before.</summary>
    Body,

    /// <summary>A role or description that stands for one person: "the secretary".</summary>
    Role,

    /// <summary>Anything else: bodies, groups, "officials", "I".</summary>
    Printed,
}
