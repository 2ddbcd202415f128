namespace NewsBot.Discord.Channels;

/// <summary>What a channel grants and denies one role (type 0) or member (type 1): bit sets as digits.</summary>
internal sealed record PermissionOverwrite(string Id, int Type, string Allow, string Deny);
