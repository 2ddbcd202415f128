namespace NewsBot.Discord.Registration;

/// <summary>A command as Discord knows it.</summary>
/// <param name="Id">By which it can be mentioned: &lt;/name:id&gt;.</param>
internal sealed record RegisteredCommand(string Id, string Name);
