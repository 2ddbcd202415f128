namespace NewsBot.Discord.Messages;

/// <summary>The first answer to an interaction.</summary>
/// <param name="Type">https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type.</param>
internal sealed record InteractionResponse(int Type)
{
    public DiscordMessage? Data { get; init; }

    public static InteractionResponse Message(DiscordMessage message) => new(4) { Data = message };

    /// <summary>"… is thinking": the answer follows. Whether the asker alone sees it is fixed here.</summary>
    public static InteractionResponse Defer(bool ephemeral) =>
        new(5) { Data = new DiscordMessage { Flags = ephemeral ? DiscordMessage.Ephemeral : null } };

    /// <summary>The message of the button that was pressed is replaced.</summary>
    public static InteractionResponse Update(DiscordMessage message) => new(7) { Data = message };
}
