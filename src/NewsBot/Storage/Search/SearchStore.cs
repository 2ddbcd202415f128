namespace NewsBot.Storage.Search;

/// <summary>Opens the archive for searches.</summary>
internal sealed class SearchStore(Archive archive)
{
    /// <summary>One state of the archive, the same for all that one search asks.</summary>
    /// <exception cref="ArchiveException">The archive cannot be read.</exception>
    public SearchSnapshot Open(CancellationToken cancellationToken) => new(archive.Read(cancellationToken));
}
