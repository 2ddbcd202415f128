namespace NewsBot.Storage.Search;

/// <summary>A latent space that the archive keeps.</summary>
/// <param name="Number">Its number; a later space has a higher one.</param>
/// <param name="Passages">How many passages there were when it was learned.</param>
/// <param name="Cursor">The change up to which passages have their places.</param>
internal sealed record SpaceRow(long Number, long Passages, long Cursor);
