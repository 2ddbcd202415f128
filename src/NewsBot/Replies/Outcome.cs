namespace NewsBot.Replies;

/// <summary>How a command ended.</summary>
public enum Outcome
{
    Answered,

    /// <summary>The archive has nothing on it.</summary>
    NothingFound,

    /// <summary>Understood, and not answered: the archive cannot support an answer, or the asker may not ask.</summary>
    Refused,

    /// <summary>The input cannot be understood; the lead says how to ask. Refused, to programs that read the reply.</summary>
    BadInput,

    /// <summary>Some of it was done, and the notes name the rest.</summary>
    Partial,

    /// <summary>Something broke; the lead says what to do. Refused, to programs that read the reply.</summary>
    Failed,
}
