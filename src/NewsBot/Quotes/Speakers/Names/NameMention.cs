namespace NewsBot.Quotes.Speakers.Names;

/// <summary>One place where an article prints what may be a person's name.</summary>
internal sealed record NameMention
{
    /// <summary>The first token of the name itself, after any title or role.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token of the name.</summary>
    public required int End { get; init; }

    /// <summary>The first token of the title or role before the name; equal to <see cref="First"/> where there is none.</summary>
    public required int TitleFirst { get; init; }

    /// <summary>The words of the name as printed, without suffix.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The last word, lower case, by which people are usually called again.</summary>
    public required string Surname { get; init; }

    public Gender Gender { get; init; }

    /// <summary>Whether form alone shows a person: a title, a known first name or an initial.</summary>
    public bool IsSurelyPerson { get; init; }

    public bool HasTitle => TitleFirst < First;

    public string Name => string.Join(' ', Words);
}
