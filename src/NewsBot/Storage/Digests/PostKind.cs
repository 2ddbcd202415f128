namespace NewsBot.Storage.Digests;

/// <summary>What the bot posts unasked.</summary>
internal enum PostKind
{
    Digest,
    Watch,

    /// <summary>What became of words that an earlier post rests on.</summary>
    Correction,

    /// <summary>Tells an editor what became of a schedule or a watch of theirs.</summary>
    Notice,
}
