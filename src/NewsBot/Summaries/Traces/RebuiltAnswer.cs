using NewsBot.Replies;

namespace NewsBot.Summaries.Traces;

/// <summary>An answer built again from its trace.</summary>
/// <param name="Reply">The answer; without items where it could not be built.</param>
/// <param name="Problem">Why it is not the answer that was given, as one sentence; null where it is the same, word for word and source for source.</param>
internal sealed record RebuiltAnswer(Reply Reply, string? Problem);
