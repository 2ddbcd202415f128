namespace NewsBot.Discord.Gateway;

/// <summary>How a connection ended.</summary>
/// <param name="Reaction">What to do now.</param>
/// <param name="WasReady">Whether the session had begun or been resumed on it.</param>
/// <param name="CloseCode">Discord's close code; 0 where it sent none.</param>
internal readonly record struct ConnectionLoss(CloseReaction Reaction, bool WasReady, int CloseCode);
