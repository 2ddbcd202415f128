using NewsBot.Storage.Digests;

namespace NewsBot.Storage.Changes;

/// <summary>Words that a posted message rests on.</summary>
/// <param name="Post">The message.</param>
/// <param name="ArticleId">Where the words stood.</param>
/// <param name="Words">As they were printed.</param>
internal sealed record CitedPost(Post Post, string ArticleId, string Words);
