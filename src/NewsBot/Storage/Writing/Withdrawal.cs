namespace NewsBot.Storage.Writing;

/// <summary>That an article is kept out of every answer, for one of three reasons, or that this was undone.</summary>
internal sealed record Withdrawal
{
    public required string ArticleId { get; init; }

    /// <summary>In the words of who did it.</summary>
    public required string Reason { get; init; }

    /// <summary>A platform's user id, or one of <see cref="Operator"/>, <see cref="Publisher"/> and <see cref="Retention"/>.</summary>
    public required string By { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>One of <see cref="Withdrawn"/>, <see cref="Deleted"/>, <see cref="Expired"/> and <see cref="Restored"/>.</summary>
    public string Action { get; init; } = Withdrawn;

    /// <summary>By an editor or its publisher: the archive keeps it, and this can be taken back.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>At the command line: neither it nor its text is here any more, nor read in again.</summary>
    public const string Deleted = "deleted";

    /// <summary>By the settings of retention: it is not here any more, nor read in again.</summary>
    public const string Expired = "expired";

    /// <summary>What was done before was taken back.</summary>
    public const string Restored = "restored";

    /// <summary>Whether the archive still has the article, or would take it in to keep it out of answers.</summary>
    public bool IsKept => Action is Withdrawn;

    /// <summary>Whoever sits at the machine.</summary>
    public const string Operator = "operator";

    /// <summary>The article's own publisher, by a notice.</summary>
    public const string Publisher = "publisher";

    /// <summary>The settings of retention.</summary>
    public const string Retention = "retention";
}
