namespace NewsBot.Citations.Reading.Operators;

/// <summary>How a word changes whether something holds.</summary>
internal enum OperatorKind
{
    /// <summary>It does not: "not", "no", "without", "denied", "failed to".</summary>
    Negation,

    /// <summary>It may: "may", "could", "possibly".</summary>
    Possible,

    /// <summary>It probably does: "likely", "expected to".</summary>
    Likely,

    /// <summary>It would, under circumstances.</summary>
    Would,

    /// <summary>It should or must.</summary>
    Ought,

    /// <summary>It is said to, nobody says by whom: "reportedly", "allegedly".</summary>
    Hearsay,

    /// <summary>It seems to.</summary>
    Seeming,

    /// <summary>It is believed to: "thought to be".</summary>
    Belief,

    /// <summary>Somebody is suspected, accused or charged.</summary>
    Suspicion,

    /// <summary>Somebody plans, wants, tries, promises or asks for it.</summary>
    Intent,

    /// <summary>It holds if something else does.</summary>
    Condition,
}
