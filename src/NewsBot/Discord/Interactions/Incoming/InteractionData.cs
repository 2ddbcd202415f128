namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>What was called, and with what.</summary>
internal sealed record InteractionData
{
    /// <summary>Of a command.</summary>
    public string? Name { get; init; }

    /// <summary>Of a command: typed with a slash or chosen on a message.</summary>
    public int Type { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>Of a button.</summary>
    public string? CustomId { get; init; }

    /// <summary>The message on which a command was chosen.</summary>
    public string? TargetId { get; init; }

    public Resolved? Resolved { get; init; }
}
