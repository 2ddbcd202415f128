using NewsBot.Replies;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Settings;

namespace NewsBot.Tests.Commands.Operators;

public sealed class OperatorVerbsTests : IDisposable
{
    private readonly TestBot _bot = new(HarbourNews.Articles);

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Reading_the_same_folder_again_changes_nothing()
    {
        var first = await IngestAsync(_bot.Seeds);
        var again = await IngestAsync(_bot.Seeds);

        Assert.Equal("4 articles added.", first.Lead);
        Assert.Equal("0 articles added, 4 known already.", again.Lead);
        Assert.Equal(Outcome.Answered, again.Outcome);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_stops_nothing()
    {
        File.WriteAllBytes(Path.Combine(_bot.Seeds, "binary.txt"), [0, 1, 2, 255, 254, 0, 0, 7, 0, 0]);
        File.WriteAllText(Path.Combine(_bot.Seeds, "empty.txt"), "");
        File.CreateSymbolicLink(Path.Combine(_bot.Seeds, "dangling.txt"), Path.Combine(_bot.Folder, "nowhere"));
        Directory.CreateDirectory(Path.Combine(_bot.Seeds, "folder.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_bot.Seeds, "loop"), _bot.Seeds);
        using (var huge = File.Create(Path.Combine(_bot.Seeds, "huge.txt"))) huge.SetLength(200L * 1024 * 1024);

        var reply = await IngestAsync(_bot.Seeds);

        Assert.Equal(Outcome.Partial, reply.Outcome);
        Assert.Equal("4 articles added, 4 not read.", reply.Lead);
        Assert.Equal(
            ["binary.txt: It is not text.", "dangling.txt: It cannot be opened.", "empty.txt: It is empty.", "huge.txt: It is 200 MB long; the limit is 20 MB."],
            reply.Notes.Select(note => note[(note.LastIndexOf('/') + 1)..]));
    }

    [Fact]
    public async Task A_device_is_never_read_to_its_end()
    {
        if (!File.Exists("/dev/zero")) return; // only where there are devices
        File.CreateSymbolicLink(Path.Combine(_bot.Folder, "zero.txt"), "/dev/zero");

        var reply = await IngestAsync(Path.Combine(_bot.Folder, "zero.txt"));

        Assert.Equal(Outcome.Failed, reply.Outcome);
        Assert.EndsWith("zero.txt: It is empty.", Assert.Single(reply.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_there_fails()
    {
        var reply = await IngestAsync(Path.Combine(_bot.Folder, "nowhere"));

        Assert.Equal(Outcome.Failed, reply.Outcome);
        Assert.EndsWith("nowhere: There is no such file or folder.", Assert.Single(reply.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_answers_as_the_archive_does()
    {
        await IngestAsync(_bot.Seeds);
        var copy = Path.Combine(_bot.Folder, "copy.db");

        var reply = await _bot.AskAsync($"backup \"{copy}\"");

        Assert.Equal(Outcome.Answered, reply.Outcome);
        using var archive = new Archive(Microsoft.Extensions.Options.Options.Create(new StorageOptions { Path = copy }));
        Assert.Equal(4, new ArticleStore(archive).Count(ArticleFilter.None, CancellationToken.None));
        Assert.Empty(archive.CheckIntegrity());
    }

    [Fact]
    public async Task A_backup_onto_a_file_that_is_there_is_refused()
    {
        await IngestAsync(_bot.Seeds);
        var there = Path.Combine(_bot.Folder, "there.txt");
        await File.WriteAllTextAsync(there, "mine");

        var reply = await _bot.AskAsync($"backup \"{there}\"");

        Assert.Equal(Outcome.BadInput, reply.Outcome);
        Assert.EndsWith("there.txt exists already; name a new file.", reply.Lead, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(there));
    }

    [Fact]
    public async Task Doctor_finds_a_body_that_is_not_the_stored_one()
    {
        await IngestAsync(_bot.Seeds);
        var well = await _bot.AskAsync("doctor");
        using (var session = _bot.Part<Archive>().Write())
        {
            session.Execute("update article set body = 'Short.' where title = ?1", "Cracks found in harbour wall");
            session.Commit();
        }

        var ill = await _bot.AskAsync("doctor");

        Assert.Equal(Outcome.Answered, well.Outcome);
        Assert.Equal(Outcome.Partial, ill.Outcome);
        Assert.Contains(ill.Notes, note => note.EndsWith("is not the one that was stored.", StringComparison.Ordinal));
        Assert.Contains(ill.Notes, note => note.EndsWith("lies outside its body.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Doctor_names_settings_that_lead_nowhere()
    {
        using var bot = new TestBot(Path.Combine(_bot.Folder, "nowhere"));
        Directory.CreateDirectory(bot.Database);

        var reply = await bot.AskAsync("doctor");

        Assert.Equal(Outcome.Partial, reply.Outcome);
        Assert.Contains(reply.Notes, note => note.StartsWith("The setting Storage:Path names a folder", StringComparison.Ordinal));
        Assert.Contains(reply.Notes, note => note.Contains("Seeds:Folder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_another_program_is_left_alone()
    {
        await File.WriteAllTextAsync(_bot.Database, new string('x', 4096));

        var reply = await IngestAsync(_bot.Seeds);

        Assert.Equal(Outcome.Failed, reply.Outcome);
        Assert.Equal("The file archive.db is not a NewsBot archive.", reply.Lead);
        Assert.Equal(new string('x', 4096), await File.ReadAllTextAsync(_bot.Database));
    }

    private Task<Reply> IngestAsync(string path) => _bot.AskAsync($"ingest \"{path}\"");
}
