namespace NewsBot.Storage.Writing;

/// <summary>What became of an article that was given to the archive.</summary>
internal enum SaveOutcome
{
    Added,

    /// <summary>The article was there with other content: this is a new version of it.</summary>
    Updated,

    /// <summary>The article is there with the same content.</summary>
    Unchanged,

    /// <summary>Another article has the same outlet, title and body.</summary>
    Duplicate,

    /// <summary>The article was withdrawn by an editor or its publisher and stays so.</summary>
    Withdrawn,

    /// <summary>The article, or an article with its text, was deleted and stays out.</summary>
    Deleted,

    /// <summary>The settings of retention no longer let it be kept.</summary>
    Expired,
}
