namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>Where the gateway is: https://docs.discord.com/developers/events/gateway#get-gateway-bot.</summary>
internal sealed record GatewayAddress
{
    public required string Url { get; init; }

    public SessionStartLimit? SessionStartLimit { get; init; }
}
