using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Settings;

namespace NewsBot.Tests.Storage;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_backup_is_an_archive_with_the_same_articles()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed.")], default);
        var copy = Path.Combine(_archive.Folder, "copy.db");

        _archive.Archive.BackUp(copy);

        using var opened = new Archive(Microsoft.Extensions.Options.Options.Create(new StorageOptions { Path = copy }));
        Assert.Equal(1, new ArticleStore(opened).Count(ArticleFilter.None, default));
    }

    [Fact]
    public void A_backup_never_overwrites_a_file()
    {
        var there = Path.Combine(_archive.Folder, "there.txt");
        File.WriteAllText(there, "mine");

        var refusal = Assert.Throws<ArchiveException>(() => _archive.Archive.BackUp(there));

        Assert.Contains("exists already", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(there));
    }

    [Fact]
    public void An_archive_of_a_newer_version_is_refused_in_one_sentence()
    {
        Change("insert into migration values (999)");
        using var again = _archive.Open();

        var refusal = Assert.Throws<ArchiveException>(() => again.Read());

        Assert.Contains("newer NewsBot", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_file_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(_archive.Folder);
        File.WriteAllText(_archive.Path, new string('x', 4096));

        var refusal = Assert.Throws<ArchiveException>(() => _archive.Archive.Read());

        Assert.Contains("not a NewsBot archive", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 4096), File.ReadAllText(_archive.Path));
    }

    [Fact]
    public void An_archive_that_misses_a_step_is_migrated_and_keeps_its_articles()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed.")], default);
        Change("drop table trace; delete from migration where number = 2");
        using var again = _archive.Open();

        new TraceStore(again, Options.Create(new StorageOptions()), TimeProvider.System).Keep("id", "help", "{}", default);

        Assert.Equal(1, new ArticleStore(again).Count(ArticleFilter.None, default));
    }

    [Fact]
    public async Task Readers_see_a_snapshot_while_one_writes()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed.")], default);
        using var reader = _archive.Archive.Read();
        var before = reader.Value<int>("select count(*) from article");

        await Task.Run(() => _archive.Writer.Save([TemporaryArchive.Analysed("The port opened.", source: "b.txt")], default));
        var after = reader.Value<int>("select count(*) from article");

        Assert.Equal(before, after);
        Assert.Equal(2, _archive.Articles.Count(ArticleFilter.None, default));
    }

    [Theory]
    [InlineData("select max(fetched_at) from article", "article_fetched")]
    [InlineData("select id from article where fetched_at < 5 order by fetched_at, number limit 64", "article_fetched")]
    [InlineData("select number from embedded_text where model = 1 and used_at < 5", "embedded_text_used")]
    public void What_is_asked_of_every_article_again_and_again_is_answered_from_an_index(string sql, string index)
    {
        using var archive = new TemporaryArchive();
        using var session = archive.Archive.Read();

        Assert.All(session.Query($"explain query plan {sql}", row => row.GetString(3)), step => Assert.Contains(index, step, StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_is_opened_and_read_while_another_process_writes()
    {
        _archive.Writer.Save([TemporaryArchive.Analysed("The port closed.")], default);
        using var writing = new SqliteConnection($"Data Source={_archive.Path};Pooling=False");
        writing.Open();
        using var transaction = writing.BeginTransaction(deferred: false);
        using var again = _archive.Open();

        var count = new ArticleStore(again).Count(ArticleFilter.None, default);

        Assert.Equal(1, count);
    }

    private void Change(string sql)
    {
        using (_archive.Archive.Read())
        {
        }

        using var connection = new SqliteConnection($"Data Source={_archive.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
