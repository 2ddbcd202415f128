namespace NewsBot.Terminal.Editing;

/// <summary>What could stand in the place of the word before the cursor.</summary>
/// <param name="Start">Where that word begins in the line, in UTF-16 units.</param>
/// <param name="Candidates">Whole words with what follows them (a space, a colon), best first; empty where nothing fits.</param>
internal sealed record LineCompletion(int Start, IReadOnlyList<string> Candidates);
