namespace NewsBot.Storage.Search;

/// <summary>What is searched.</summary>
internal enum SearchedTable
{
    /// <summary>Passages, with the titles of their articles.</summary>
    Passages,

    /// <summary>Quotations, with the sentences around them and who speaks.</summary>
    Quotes,
}
