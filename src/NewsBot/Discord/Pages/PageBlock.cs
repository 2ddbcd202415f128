namespace NewsBot.Discord.Pages;

/// <summary>What stands on one page or not at all: a lead, an item, a note.</summary>
/// <param name="Text">Discord's markdown, escaped.</param>
/// <param name="Citations">The numbers of the sources it cites, in order; empty for none.</param>
internal sealed record PageBlock(string Text, IReadOnlyList<int> Citations);
