namespace NewsBot.Summaries.Traces;

/// <summary>An article as an answer used it.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="BodyHash">The hash of the body that it had then.</param>
internal sealed record TracedArticle(string Id, string BodyHash);
