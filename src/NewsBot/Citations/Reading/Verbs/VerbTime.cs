namespace NewsBot.Citations.Reading.Verbs;

/// <summary>When what a verb says holds.</summary>
internal enum VerbTime
{
    /// <summary>Its form does not tell.</summary>
    Unknown,

    /// <summary>It happened or held: "left", "has left", "was closed".</summary>
    Past,

    /// <summary>It holds: "is", "has", "is closed".</summary>
    Present,

    /// <summary>It is under way, or was: "is leaving", "were being moved".</summary>
    Ongoing,

    /// <summary>It is announced: "will leave".</summary>
    Future,

    /// <summary>It may, can, should or would be.</summary>
    Modal,

    /// <summary>Somebody plans, tries or is told to: "to leave".</summary>
    Infinitive,

    /// <summary>"Leaving" without an auxiliary.</summary>
    Gerund,
}
