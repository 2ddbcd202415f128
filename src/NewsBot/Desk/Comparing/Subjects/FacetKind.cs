namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>In what two figures of one story may differ though they count the same things.</summary>
internal enum FacetKind
{
    /// <summary>What is done with the counted things or befalls them: sold, made.</summary>
    Deed,

    /// <summary>What a sum of money is: a price, a fine, a profit.</summary>
    Sum,

    /// <summary>Whether it is done, or asked for, offered, needed.</summary>
    Wish,

    /// <summary>The year, quarter or season that is counted, seen from the article's: last year, next year.</summary>
    Period,

    /// <summary>The part of a year that is counted: the first quarter, March.</summary>
    Span,

    /// <summary>How far the count reaches: the whole country, the capital.</summary>
    Scope,

    /// <summary>Which of several values it is: the highest, the average, a gust.</summary>
    Extreme,

    /// <summary>Whether a share or value is reached or is what it changed by.</summary>
    Change,

    /// <summary>Up to an event, or after it.</summary>
    Timing,

    /// <summary>The stretch of time or the head for which a value is given: a day, per person.</summary>
    Rate,

    /// <summary>Which of the counted ones are counted alone: the young, the women.</summary>
    Group,

    /// <summary>What is left of a sum where tax and costs are taken off: before, after.</summary>
    Net,

    /// <summary>Which way a length is measured: deep, high, long, wide.</summary>
    Dimension,

    /// <summary>Whether it is a part that the article counts out of a whole: "four of them".</summary>
    Part,
}
