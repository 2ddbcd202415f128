namespace NewsBot.Answers.Evidence;

/// <summary>What kind of thing a question asks for.</summary>
internal enum AskedKind
{
    /// <summary>How many of something.</summary>
    Count,

    /// <summary>How much: money, or a share.</summary>
    Amount,

    /// <summary>How long, far, old, big, hot.</summary>
    Measure,

    /// <summary>When.</summary>
    Time,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who.</summary>
    Person,

    /// <summary>Which or what of a kind that is named.</summary>
    Thing,

    /// <summary>Why.</summary>
    Cause,

    /// <summary>How it was done.</summary>
    Manner,

    /// <summary>What somebody said.</summary>
    Remark,

    /// <summary>Whether it is so.</summary>
    Truth,

    /// <summary>Anything else: what somebody did, or words that are no question.</summary>
    Matter,
}
