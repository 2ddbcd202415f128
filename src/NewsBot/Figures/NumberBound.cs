namespace NewsBot.Figures;

/// <summary>What a number says of the true value.</summary>
internal enum NumberBound
{
    /// <summary>It is the value.</summary>
    Exact,

    /// <summary>The value is near it, on either side: "about", "some".</summary>
    About,

    /// <summary>The value is near it and not above it: "nearly".</summary>
    JustBelow,

    /// <summary>The value is it or above it: "at least".</summary>
    AtLeast,

    /// <summary>The value is above it: "more than".</summary>
    MoreThan,

    /// <summary>The value is it or below it: "up to".</summary>
    AtMost,

    /// <summary>The value is below it: "fewer than".</summary>
    LessThan,

    /// <summary>No number is named: "dozens"; the ends are those of its loosest use.</summary>
    Vague,
}
