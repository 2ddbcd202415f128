namespace NewsBot.Ingestion.Feeds.Lists;

/// <summary>One feed of a list.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Title">Empty where the list names none.</param>
/// <param name="Outlet">The outlet of articles that name none themselves; null where the list names none.</param>
internal sealed record FeedEntry(string Url, string Title, string? Outlet = null)
{
    /// <summary>The longest name of an outlet that is taken, in UTF-16 units.</summary>
    public const int LongestOutlet = 100;
}
