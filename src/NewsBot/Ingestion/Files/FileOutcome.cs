using NewsBot.Storage.Writing;

namespace NewsBot.Ingestion.Files;

/// <summary>What became of a file before it is stored.</summary>
/// <param name="File">The file, with its problem if it has one.</param>
/// <param name="Article">What is to be stored; null where the file has a problem.</param>
/// <param name="WithdrawnId">The article that the file takes back, a kill notice; null for all others.</param>
/// <param name="IsKnown">Whether the archive has the article as it is, so that it was not analysed.</param>
internal sealed record FileOutcome(FoundFile File, AnalysedArticle? Article, string? WithdrawnId = null, bool IsKnown = false);
