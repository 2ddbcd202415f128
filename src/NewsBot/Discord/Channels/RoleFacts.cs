namespace NewsBot.Discord.Channels;

/// <summary>A role of a server with its permissions, as the digits of a bit set.</summary>
internal sealed record RoleFacts(string Id, string Permissions);
