namespace NewsBot.Storage.Stories;

/// <summary>An article that came, changed or went since its story was last looked at.</summary>
internal sealed record ChangedText
{
    /// <summary>The line of the change log.</summary>
    public required long Sequence { get; init; }

    /// <summary>The article's number; null where there is none any more or it is withdrawn.</summary>
    public required long? Number { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    /// <summary>The day it was published by evidence of its own, in days since 0001-01-01; 0 where that is not known.</summary>
    public required int Day { get; init; }
}
