using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Commands.Wording;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Files;
using NewsBot.Replies;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot ingest PATH…`: reads files and folders into the archive.</summary>
internal sealed class IngestCommand(IngestionPipeline pipeline, DeadLetters letters, IProgress<WorkProgress>? progress = null) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "ingest",
        Description = "Reads articles into the archive: files, folders, or - for standard input",
        Options =
        [
            new()
            {
                Name = "path",
                Description = "A file or folder to read, or - for standard input; several may be named",
                Kind = OptionKind.Path,
                Positional = true,
                Repeats = true,
                MaxLength = 100_000,
            },
            new() { Name = "retry", Description = "Try again what could not be read before", Kind = OptionKind.Flag },
        ],
        Audience = Audience.Operators,
        Examples = ["ingest articles/", "ingest feed.xml pages.zip", "ingest --retry"],
        ReadsArchive = false,
        WorksWithoutArchive = true,
    };

    public async Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var paths = call.Text("path")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (call.Flag("retry"))
        {
            paths = [.. paths, .. letters.Files(cancellationToken)];
            if (paths.Length == 0) return new Reply { Command = Definition.Name, Outcome = Outcome.NothingFound, Title = "Nothing to try again", Lead = "Everything that was found could be read." };
        }
        else if (paths.Length == 0)
        {
            return Reply.BadInput(Definition.Name, "Name a file or folder to read, as in `newsbot ingest articles/`.");
        }

        var report = await pipeline.ReadAsync(paths, StepProgress.To(progress), cancellationToken);
        return new Reply
        {
            Command = Definition.Name,
            Outcome = report.Failures.Count > 0 ? report.Failures.Count == report.Files ? Outcome.Failed : Outcome.Partial : Outcome.Answered,
            Title = "Read in",
            Lead = Summary(report),
            Notes = [.. report.Failures.Select(failure => $"Not read: {failure.Path}: {failure.Problem}")],
        };
    }

    private static string Summary(IngestionReport report)
    {
        if (report.Files == 0) return $"There was no file to read; articles are files that end in {string.Join(", ", FileReader.Endings)}.";

        return $"{string.Join(", ", ReportWords.Of(report))}.";
    }
}
