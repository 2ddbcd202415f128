namespace NewsBot.Storage.Digests;

/// <summary>How far a post has come. Only the first three have anything left to be done.</summary>
internal enum PostState
{
    Planned,

    /// <summary>Its words are settled; the platform has not been asked.</summary>
    Composed,

    /// <summary>The platform has been asked, or was about to be: before it is asked again the channel is read back.</summary>
    Sending,
    Posted,

    /// <summary>Its time passed, or there was nothing to say; the reason is kept.</summary>
    Skipped,

    /// <summary>The platform refuses it for good; the reason is kept.</summary>
    Failed,
}
