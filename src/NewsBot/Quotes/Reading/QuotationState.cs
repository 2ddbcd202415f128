namespace NewsBot.Quotes.Reading;

/// <summary>Where a token stands to the outermost quotation around it.</summary>
internal enum QuotationState : byte
{
    Outside,

    /// <summary>It is the opening mark.</summary>
    Open,

    Inside,

    /// <summary>It is the closing mark.</summary>
    Close,
}
