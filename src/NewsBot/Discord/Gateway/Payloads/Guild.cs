namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>A server that the bot is in. Of the rest, which may be megabytes, nothing is kept.</summary>
internal sealed record Guild(string Id);
