namespace NewsBot.Discord.Pages;

/// <summary>What a pressed button asks for.</summary>
/// <param name="Key">Names the stored state.</param>
/// <param name="TurnsPage">Whether it turns to a page; else it runs a command.</param>
/// <param name="Index">The page or the command, from 0.</param>
internal readonly record struct PressedButton(string Key, bool TurnsPage, int Index);
