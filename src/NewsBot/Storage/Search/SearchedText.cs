namespace NewsBot.Storage.Search;

/// <summary>What can be found, as its words.</summary>
/// <param name="Number">What the archive calls it; of no meaning outside one snapshot.</param>
/// <param name="Title">The title of a passage's article; who speaks, with the role, for a quotation.</param>
/// <param name="Text">The passage, or the sentences that the quotation touches.</param>
internal sealed record SearchedText(long Number, string Title, string Text);
