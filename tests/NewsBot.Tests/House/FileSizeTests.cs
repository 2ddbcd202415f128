namespace NewsBot.Tests.House;

public sealed class FileSizeTests
{
    private const int MostLines = 400;
    private const int MostTestLines = 500;
    private const int MostFiles = 12;

    [Fact]
    public void No_file_is_longer_than_the_house_allows()
    {
        var tooLong = Sources("src").Where(file => File.ReadLines(file).Count() > MostLines)
            .Concat(Sources("tests").Where(file => File.ReadLines(file).Count() > MostTestLines));

        Assert.Empty(tooLong.Select(file => Path.GetRelativePath(Folders.Project, file)));
    }

    [Fact]
    public void No_folder_of_the_bot_holds_more_files_than_the_house_allows()
    {
        var crowded = Sources(Path.Combine("src", "NewsBot")).GroupBy(Path.GetDirectoryName)
            .Where(folder => folder.Count() > MostFiles)
            .Select(folder => $"{Path.GetRelativePath(Folders.Project, folder.Key!)}: {folder.Count()}");

        Assert.Empty(crowded);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folders.Project, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
