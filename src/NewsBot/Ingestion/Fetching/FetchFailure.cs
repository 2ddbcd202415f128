namespace NewsBot.Ingestion.Fetching;

/// <summary>Why something was not fetched.</summary>
internal enum FetchFailure
{
    /// <summary>Nothing failed.</summary>
    None,

    /// <summary>It is no link of http or https that may be followed.</summary>
    BadLink,

    /// <summary>Its host is inside a private network, or on this machine.</summary>
    RefusedAddress,

    /// <summary>The host's robots.txt asks not to.</summary>
    RefusedByRobots,

    /// <summary>The host does not exist or does not answer.</summary>
    Unreachable,

    /// <summary>It took too long.</summary>
    TooSlow,

    /// <summary>It is longer than the limit, packed or unpacked.</summary>
    TooLong,

    TooManyRedirects,

    /// <summary>It is no text: a picture, a film, a program.</summary>
    WrongType,

    /// <summary>The host says that it is gone for good (410).</summary>
    Gone,

    /// <summary>The host asks to come back later (429, 503).</summary>
    AskedToWait,

    /// <summary>The host answers with another error.</summary>
    HttpError,
}
