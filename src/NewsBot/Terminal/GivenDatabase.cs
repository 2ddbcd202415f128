using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Typed;

namespace NewsBot.Terminal;

/// <summary>The file that `--database` names. A slip of the hand in it must not make a second archive, filled from the seeds, that answers in place of the one that was meant.</summary>
internal sealed class GivenDatabase(TerminalOptions options, CommandCatalogue catalogue)
{
    /// <summary>What was typed; refused in one sentence where it asks an archive that is not there. Without `--database` the settings name the file, and the first command fills it.</summary>
    public TypedCommand Checked(TypedCommand typed) =>
        options.Database is { Length: > 0 } file && typed.Call is { } call && !WorksWithoutArchive(call) && !Path.Exists(file)
            ? TypedCommand.Refused(call.Name, $"There is no archive at {file}; check the path of --database, or make one there: newsbot ingest FOLDER --database {file}.")
            : typed;

    private bool WorksWithoutArchive(CommandCall call) =>
        catalogue.Find(call.Name)?.Definition is not { } definition || definition.WorksWithoutArchive || definition.Verb(call.Subcommand)?.WorksWithoutArchive is true;
}
