namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>The kinds of gateway payload the bot sends or understands: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway.</summary>
internal enum GatewayOp
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAcknowledged = 11,
}
