namespace NewsBot.Figures;

/// <summary>What a number of a text is used for.</summary>
internal enum NumberKind
{
    /// <summary>It counts or measures something.</summary>
    Amount,

    /// <summary>It gives a place in an order: "the third", "82nd".</summary>
    Ordinal,

    /// <summary>It is a year, a decade or the day of a month.</summary>
    Date,

    /// <summary>It is a time of day.</summary>
    Clock,

    /// <summary>It is part of a name or a label: "F-16", "No. 2", a score.</summary>
    Label,
}
