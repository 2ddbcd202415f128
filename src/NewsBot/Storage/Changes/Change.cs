namespace NewsBot.Storage.Changes;

/// <summary>One line of the change log.</summary>
/// <param name="Sequence">Its place, rising.</param>
/// <param name="ArticleId">What changed.</param>
/// <param name="Kind">"added", "updated", "dated", "withdrawn", "restored".</param>
/// <param name="Version">Which version of the article there is since then.</param>
/// <param name="At">When.</param>
internal sealed record Change(long Sequence, string ArticleId, string Kind, int Version, DateTimeOffset At)
{
    /// <summary>Whether there is something to read that was not there before.</summary>
    public bool IsNews => Kind is "added" or "updated";
}
