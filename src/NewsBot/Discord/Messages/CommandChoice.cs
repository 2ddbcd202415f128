namespace NewsBot.Discord.Messages;

/// <summary>A value that can be chosen for an option.</summary>
/// <param name="Name">What is shown: 1 to 100 characters.</param>
/// <param name="Value">What is sent: at most 100 characters.</param>
internal sealed record CommandChoice(string Name, string Value);
