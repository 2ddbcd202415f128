namespace NewsBot.Citations.Reading;

/// <summary>What a word does in its statement.</summary>
internal enum WordKind
{
    /// <summary>It carries grammar.</summary>
    Function,

    /// <summary>It carries a subject matter.</summary>
    Content,

    /// <summary>It is, or is part of, the name of somebody or something.</summary>
    Name,

    /// <summary>It is a number in digits or in words; the number gate answers for it.</summary>
    Number,

    /// <summary>It is part of a date; the date gate answers for it.</summary>
    Date,
}
