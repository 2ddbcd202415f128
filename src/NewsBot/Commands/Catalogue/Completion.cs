namespace NewsBot.Commands.Catalogue;

/// <summary>Where the values come from that are offered while an option is typed.</summary>
internal enum Completion
{
    None,
    Speakers,
    Outlets,
    Topics,
    Dates,
    Zones,
    Commands,
    Feeds,
}
