namespace NewsBot.Embeddings.Remote;

/// <summary>Why an endpoint gave no vectors.</summary>
internal enum EmbeddingFailure
{
    /// <summary>It does not answer, is too slow, too busy, or broken for the moment.</summary>
    Unreachable,

    /// <summary>It refuses the key, the model or the form of the request: trying again does not help.</summary>
    Refused,

    /// <summary>It refuses what is in the request: a single text of it may be too long.</summary>
    TextRefused,

    /// <summary>It answers with something else than one vector for each text, of one length.</summary>
    Unusable,
}
