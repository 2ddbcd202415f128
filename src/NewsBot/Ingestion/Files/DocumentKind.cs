namespace NewsBot.Ingestion.Files;

/// <summary>One kind of document that articles are read from. All of them are in <see cref="DocumentKinds"/> and pass one conformance suite.</summary>
/// <param name="Name">For a reader ("a feed").</param>
/// <param name="Endings">The endings of its files' names, in lower case (".rss").</param>
/// <param name="MediaTypes">The types that servers send it as, in lower case.</param>
/// <param name="Read">
/// The articles of a document, in its order, or why there are none; lazily, for an archive of many. Pure: the same bytes give the same articles.
/// </param>
internal sealed record DocumentKind(
    string Name, IReadOnlyList<string> Endings, IReadOnlyList<string> MediaTypes, Func<SourceDocument, IEnumerable<ReadOutcome>> Read);
