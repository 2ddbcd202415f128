using Microsoft.Extensions.Options;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Embeddings;
using NewsBot.Embeddings.Remote;
using NewsBot.Ingestion;
using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot doctor`: checks the archive and the settings, and says what is missing.</summary>
internal sealed class DoctorCommand(
    Archive archive,
    ArticleStore articles,
    ArchiveCheck check,
    PlaceUpdater places,
    PassageEmbedder embedder,
    EmbeddingProvider provider,
    DeadLetterStore letters,
    IOptions<SeedsOptions> seeds) : ICommand
{
    private const int MostLetters = 20;

    public CommandDefinition Definition { get; } = new()
    {
        Name = "doctor",
        Description = "Checks the archive and the settings, and says what is missing",
        Audience = Audience.Operators,
        Examples = ["doctor"],
        ReadsArchive = false,
        WorksWithoutArchive = true,
    };

    public async Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var wrong = new List<string>();
        var notes = new List<string>();
        if (File.Exists(archive.Path))
        {
            wrong.AddRange(archive.CheckIntegrity());
            wrong.AddRange(check.Problems(cancellationToken));
            MendPlaces(notes, cancellationToken);
            await MendVectorsAsync(wrong, notes, cancellationToken);
            notes.AddRange(letters.Latest(MostLetters, cancellationToken).Select(letter => $"Not read in: {letter.Source}: {letter.Reason} Tried {FilterWords.Count(letter.Attempts, "time")}, last on {letter.At:yyyy-MM-dd HH:mm} UTC."));
            if (letters.Count(cancellationToken) is var failed and > 0) notes.Add($"{FilterWords.Count(failed, "file")} not read in; `newsbot ingest --retry` tries again.");
            notes.Add($"Archive {archive.Path}: {FilterWords.Count(articles.Count(ArticleFilter.None, cancellationToken), "article")}.");
        }
        else if (Directory.Exists(archive.Path))
        {
            wrong.Add($"The setting Storage:Path names a folder, {archive.Path}, where a file is needed.");
        }
        else
        {
            notes.Add($"There is no archive at {archive.Path} yet; `newsbot ingest`, or the prompt, makes it.");
        }

        if (seeds.Value.Folder is not "" && !Directory.Exists(seeds.Value.Folder)) wrong.Add($"The folder of Seeds:Folder, {seeds.Value.Folder}, does not exist.");
        return new Reply
        {
            Command = Definition.Name,
            Outcome = wrong.Count == 0 ? Outcome.Answered : Outcome.Partial,
            Title = wrong.Count == 0 ? "All is well" : "Something needs attention",
            Lead = wrong.Count == 0 ? "The archive is sound and the settings hold." : $"{FilterWords.Count(wrong.Count, "problem")} found.",
            Notes = [.. wrong, .. notes],
        };
    }

    private async Task MendVectorsAsync(List<string> wrong, List<string> notes, CancellationToken cancellationToken)
    {
        if (embedder.Mend(cancellationToken) is var damaged and > 0) notes.Add($"The vectors of {FilterWords.Count(damaged, "passage")} were missing or damaged.");
        try
        {
            if (await embedder.UpdateAsync(cancellationToken) is var made and > 0)
                notes.Add($"{FilterWords.Count(made, "passage")} had no vector of {provider.Name} and were given one.");
        }
        catch (EmbeddingException exception)
        {
            wrong.Add($"{exception.Message} {FilterWords.Count(embedder.Missing(cancellationToken), "passage")} wait for a vector; searches go by words and the built-in vectors.");
        }
    }

    // Vectors are derived from the articles: what is wrong with them is put right at once.
    private void MendPlaces(List<string> notes, CancellationToken cancellationToken)
    {
        foreach (var problem in places.Problems(cancellationToken).Take(1))
        {
            places.Rebuild(cancellationToken);
            notes.Add($"{problem} They were made anew.");
        }

        if (places.Update(cancellationToken) is var placed and > 0) notes.Add($"{FilterWords.Count(placed, "passage")} had no vector yet and were given one.");
    }
}
