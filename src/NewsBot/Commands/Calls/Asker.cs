namespace NewsBot.Commands.Calls;

/// <summary>Who asks, and from where. Ids are the platform's own and are null at the machine's command line.</summary>
internal sealed record Asker
{
    /// <summary>Whoever sits at the machine: may use every command.</summary>
    public static Asker Operator { get; } = new() { IsOperator = true, IsEditor = true };

    public string? UserId { get; init; }

    public string? ChannelId { get; init; }

    public string? GuildId { get; init; }

    public bool IsEditor { get; init; }

    public bool IsOperator { get; init; }

    /// <summary>A BCP 47 tag ("en-GB"), for numbers, dates and times.</summary>
    public string Locale { get; init; } = "en-GB";
}
