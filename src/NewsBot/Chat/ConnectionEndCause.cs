namespace NewsBot.Chat;

/// <summary>What ended a connection.</summary>
internal enum ConnectionEndCause
{
    /// <summary>It was asked to stop, and has finished the replies in flight.</summary>
    Stopped,

    /// <summary>A setting is missing or wrong: nothing was tried.</summary>
    NotConfigured,

    /// <summary>The platform refuses the bot, and trying again would not help.</summary>
    Refused,
}
