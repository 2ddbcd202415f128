namespace NewsBot.Storage.Writing;

/// <summary>That an article may be used in no answer, or that this was undone, or that it was deleted.</summary>
internal sealed record Withdrawal
{
    public required string ArticleId { get; init; }

    /// <summary>In the words of who did it.</summary>
    public required string Reason { get; init; }

    /// <summary>A platform's user id, or one of <see cref="Operator"/> and <see cref="Publisher"/>.</summary>
    public required string By { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>"withdrawn", "restored" or "deleted".</summary>
    public string Action { get; init; } = "withdrawn";

    /// <summary>Whoever sits at the machine.</summary>
    public const string Operator = "operator";

    /// <summary>The article's own publisher, by a notice.</summary>
    public const string Publisher = "publisher";
}
