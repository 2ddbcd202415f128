namespace NewsBot.Ingestion.PlainText;

/// <summary>What a line of a page's furniture does to the lines around it.</summary>
internal enum FurnitureKind
{
    /// <summary>It is no furniture.</summary>
    None,

    /// <summary>It is left out by itself.</summary>
    Line,

    /// <summary>It heads teasers of other stories, after which the article may go on.</summary>
    Section,

    /// <summary>Nothing of the article comes after it.</summary>
    End,
}
