namespace NewsBot.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes and, for initials and titles, their periods; a clitic ("’s", "n’t") is a word of its own.</summary>
    Word,

    /// <summary>Digits, with inner separators.</summary>
    Number,

    /// <summary>One quotation mark, or an apostrophe that may be one.</summary>
    Mark,

    /// <summary>Any other sign; a run of periods or of hyphens is one token.</summary>
    Punctuation,
}
