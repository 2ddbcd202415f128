namespace NewsBot.Ingestion.Files;

/// <summary>One kind of document that articles are read from. All of them are in <see cref="DocumentKinds"/> and pass one conformance suite.</summary>
/// <param name="Name">For a reader ("a feed").</param>
/// <param name="Endings">The endings of its files' names, in lower case (".rss").</param>
/// <param name="MediaTypes">The types that servers send it as, in lower case.</param>
/// <param name="Read">
/// The articles of a document, in its order, or why there are none; lazily, for an archive of many. Pure: the same bytes give the same articles.
/// </param>
internal sealed record DocumentKind(
    string Name, IReadOnlyList<string> Endings, IReadOnlyList<string> MediaTypes, Func<SourceDocument, IEnumerable<ReadOutcome>> Read)
{
    /// <summary>Whether one document of the kind may give many articles.</summary>
    public bool HoldsMany { get; init; }

    /// <summary>Whether it holds other documents, each read for itself.</summary>
    public bool IsArchive { get; init; }

    /// <summary>
    /// Tells by the start of a document whether it is wanted, where files of such names hold every kind of thing and only some of it is news; null where all of them are
    /// read.
    /// </summary>
    public Func<string, bool>? IsNews { get; init; }

    /// <summary>The longest document of the kind that is read, in bytes.</summary>
    public int Longest => IsArchive ? FileReader.LongestArchive : FileReader.LongestFile;
}
