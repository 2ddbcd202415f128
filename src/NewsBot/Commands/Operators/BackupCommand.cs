using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;
using NewsBot.Storage;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot backup FILE`: a copy of the archive, made while it is in use.</summary>
internal sealed class BackupCommand(Archive archive) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "backup",
        Description = "Copies the archive into a new file, while it is in use",
        Options = [new() { Name = "file", Description = "The file to make", Kind = OptionKind.Path, Required = true, Positional = true, MaxLength = 4_096 }],
        Audience = Audience.Operators,
        Examples = ["backup newsbot-backup.db"],
        ReadsArchive = false,
    };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(call.Text("file")!);
        if (!File.Exists(archive.Path)) return Task.FromResult(Reply.Failed(Definition.Name, $"There is no archive at {archive.Path} yet."));
        if (Path.Exists(target)) return Task.FromResult(Reply.BadInput(Definition.Name, $"{target} exists already; name a new file."));
        if (!Directory.Exists(Path.GetDirectoryName(target))) return Task.FromResult(Reply.BadInput(Definition.Name, $"There is no folder {Path.GetDirectoryName(target)}."));

        archive.BackUp(target);
        return Task.FromResult(new Reply
        {
            Command = Definition.Name,
            Outcome = Outcome.Answered,
            Title = "Backup made",
            Lead = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The archive is copied to {target} ({new FileInfo(target).Length / 1024.0 / 1024:0.0} MiB)."),
        });
    }
}
