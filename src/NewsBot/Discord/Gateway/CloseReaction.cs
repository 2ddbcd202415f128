namespace NewsBot.Discord.Gateway;

/// <summary>What to do when a connection is lost.</summary>
internal enum CloseReaction
{
    /// <summary>Connect again and take the session up where it broke.</summary>
    Resume,

    /// <summary>The session is gone: begin a new one.</summary>
    Identify,

    /// <summary>Discord will not have this bot as it is set up: do not come back.</summary>
    Stop,
}
