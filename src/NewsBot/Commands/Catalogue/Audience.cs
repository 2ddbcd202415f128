namespace NewsBot.Commands.Catalogue;

/// <summary>Who may use a command, and where.</summary>
internal enum Audience
{
    Everyone,

    /// <summary>Editors in Discord; anyone at the machine's own command line.</summary>
    Editors,

    /// <summary>The machine's own command line and nowhere else.</summary>
    Operators,
}
