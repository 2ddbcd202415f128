using NewsBot.Articles;

namespace NewsBot.Desk.Versions;

/// <summary>A paragraph that two versions of an article print differently.</summary>
/// <param name="Before">Where it stood in the earlier body; null where it was added.</param>
/// <param name="After">Where it stands in the later body; null where it was left out.</param>
internal readonly record struct VersionChange(TextSpan? Before, TextSpan? After);
