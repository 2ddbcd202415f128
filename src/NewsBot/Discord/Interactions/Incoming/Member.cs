namespace NewsBot.Discord.Interactions.Incoming;

/// <summary>Who calls, as a member of a server.</summary>
internal sealed record Member
{
    public User? User { get; init; }

    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>What they may do in the channel, as the digits of a bit set.</summary>
    public string? Permissions { get; init; }
}
