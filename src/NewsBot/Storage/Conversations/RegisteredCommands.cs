namespace NewsBot.Storage.Conversations;

/// <summary>The commands of one server, or those of all.</summary>
/// <param name="Scope">A server's id, or <see cref="Everywhere"/>.</param>
/// <param name="Hash">Of all that the platform was told.</param>
/// <param name="Ids">The platform's id of each command, by name.</param>
internal sealed record RegisteredCommands(string Scope, string Hash, IReadOnlyDictionary<string, string> Ids)
{
    public const string Everywhere = "global";
}
