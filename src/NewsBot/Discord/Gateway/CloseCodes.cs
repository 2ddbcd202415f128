namespace NewsBot.Discord.Gateway;

/// <summary>What each close code of the gateway means: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes.</summary>
internal static class CloseCodes
{
    /// <summary>The bot leaves for good: Discord ends the session.</summary>
    public const int Leaving = 1000;

    /// <summary>The bot leaves to come back: any code but 1000 and 1001 keeps the session alive.</summary>
    public const int ComingBack = 4000;

    public static CloseReaction ReactionTo(int code) => code switch
    {
        4004 or (>= 4010 and <= 4014) => CloseReaction.Stop,
        1000 or 4003 or (>= 4005 and <= 4008) => CloseReaction.Identify,
        _ => CloseReaction.Resume,
    };

    /// <summary>For whoever set the bot up: what is wrong, and what to do.</summary>
    public static string SentenceOn(int code) => code switch
    {
        4004 => "Discord refuses the token: copy it anew from the application's Bot page into Discord:Token.",
        4010 => "Discord refuses the shard: check Discord:Shard and Discord:Shards.",
        4011 => "The bot is in too many servers for one shard: raise Discord:Shards.",
        4012 => "Discord no longer speaks the gateway version that this NewsBot speaks: update NewsBot.",
        4013 or 4014 => "Discord refuses the intents: check the application's settings, or update NewsBot.",
        _ => $"Discord closed the connection for good with code {code}.",
    };
}
