namespace NewsBot.Articles.Dating;

/// <summary>What a date is the date of.</summary>
public enum DateKind
{
    /// <summary>The article appeared.</summary>
    Published,

    /// <summary>The article was changed after it appeared.</summary>
    Modified,

    /// <summary>The day whose events the article reports.</summary>
    Reported,
}
