namespace NewsBot.Storage.Rows;

/// <summary>A speaker as stored, with a role as printed and how many statements have both.</summary>
/// <param name="Name">As in the quotations.</param>
/// <param name="Role">Null where none is printed.</param>
/// <param name="Count">At least 1.</param>
internal sealed record PrintedSpeaker(string Name, string? Role, int Count);
