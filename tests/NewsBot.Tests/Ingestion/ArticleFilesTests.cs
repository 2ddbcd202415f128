using NewsBot.Ingestion;
using NewsBot.Ingestion.Files;

namespace NewsBot.Tests.Ingestion;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsbot-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Texts_are_found_in_all_folders_and_other_files_passed_over()
    {
        Write("b.txt", "one");
        Write("a.md", "two");
        Write("deep/er/c.TXT", "three");
        Write("picture.png", "four");
        Write(".hidden/d.txt", "five");

        var found = ArticleFiles.Under([_folder]);

        Assert.Equal(["a.md", "b.txt", "deep/er/c.TXT"], found.Select(file => Path.GetRelativePath(_folder, file.Path)));
    }

    [Fact]
    public void A_link_is_told_from_a_file_that_is_missing() =>
        Assert.StartsWith("It is a link, not a file", Assert.Single(ArticleFiles.Under(["https://paper.example/pier"])).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_loop_of_links_is_walked_once()
    {
        Write("inner/a.txt", "one");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "inner", "loop"), _folder);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "again"), Path.Combine(_folder, "inner"));

        var found = ArticleFiles.Under([_folder, _folder]).ToList();

        Assert.Single(found);
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_its_problem()
    {
        Write("picture.png", "x");
        File.CreateSymbolicLink(Path.Combine(_folder, "broken.txt"), Path.Combine(_folder, "nowhere.txt"));

        var found = ArticleFiles.Under([Path.Combine(_folder, "absent"), Path.Combine(_folder, "picture.png"), _folder]).ToList();

        Assert.Equal(["absent", "picture.png", "broken.txt"], found.Select(file => Path.GetFileName(file.Path)));
        Assert.All(found, file => Assert.NotNull(file.Problem));
    }

    [Fact]
    public void A_file_over_the_limit_is_named_without_being_read()
    {
        var path = Path.Combine(_folder, "huge.txt");
        using (var file = File.Create(path)) file.SetLength(200L * 1024 * 1024);

        var found = Assert.Single(ArticleFiles.Under([_folder]));

        Assert.Equal("It is 200 MB long; the limit is 20 MB.", found.Problem);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
