namespace NewsBot.Articles;

/// <summary>How a statement is reported.</summary>
public enum QuoteKind
{
    /// <summary>All of it stands in quotation marks.</summary>
    Direct,

    /// <summary>Partly in quotation marks, partly in the reporter's words.</summary>
    Mixed,

    /// <summary>All in the reporter's words.</summary>
    Indirect,
}
