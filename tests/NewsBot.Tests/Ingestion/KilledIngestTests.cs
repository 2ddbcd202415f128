using System.Diagnostics;
using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Settings;

namespace NewsBot.Tests.Ingestion;

/// <summary>
/// Kills the program itself while it reads articles in. Twice in every run; NEWSBOT_KILLS=20 makes it twenty times, for a check before a release.
/// </summary>
public sealed class KilledIngestTests : IDisposable
{
    private const int ArticlesInAll = 150;
    private const int ParagraphsEach = 6;
    private static readonly TimeSpan s_longestRun = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_killed_reading_in_leaves_whole_articles_and_the_next_one_ends_it()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("NEWSBOT_KILLS"), out var asked) ? asked : 2;
        var random = new Random(20310304);
        var articles = WriteArticles(random);
        var partly = 0;

        for (var kill = 0; kill < kills; kill++)
        {
            var database = Path.Combine(_folder.FullName, $"archive-{kill / 2}.db"); // every file is killed twice before it is read in to the end

            using (var ingest = Start(articles, database))
            {
                if (kill > 0) ingest.StandardError.ReadLine(); // the first article is stored
                ingest.WaitForExit(random.Next(400));
                ingest.Kill();
                ingest.WaitForExit();
            }

            var stored = File.Exists(database) ? CountWholeArticles(database) : 0;
            if (stored is > 0 and < ArticlesInAll) partly++;
            if (kill % 2 == 0) continue;

            using var next = Start(articles, database);
            next.StandardError.ReadToEnd();
            Assert.True(next.WaitForExit(s_longestRun));
            Assert.Equal(0, next.ExitCode);
            Assert.Equal(ArticlesInAll, CountWholeArticles(database));
        }

        Assert.True(partly > 0, "no kill met the program in the middle of its work");
    }

    // Checks the whole file; each article has two passages' worth of words, one quotation a paragraph, its dates and its line in the change log.
    private static int CountWholeArticles(string database)
    {
        using var archive = new Archive(Options.Create(new StorageOptions { Path = database }));
        Assert.Empty(archive.CheckIntegrity());
        Assert.Empty(new ArchiveCheck(archive).Problems(CancellationToken.None));

        using var session = archive.Read();
        var articles = session.Query(
            """
            select (select count(*) from passage p where p.article = a.number), (select count(*) from quote q where q.article = a.number),
                   (select count(*) from date_evidence d where d.article = a.number), (select count(*) from change c where c.article_id = a.id)
            from article a
            """,
            row => $"{row.GetInt32(0) > 0} {row.GetInt32(1)} {row.GetInt32(2)} {row.GetInt32(3)}");
        Assert.All(articles, article => Assert.Equal($"True {ParagraphsEach} 1 1", article));
        return articles.Count;
    }

    private static Process Start(string articles, string database) => BuiltProgram.Start(["ingest", articles, "--database", database]);

    private string WriteArticles(Random random)
    {
        string[] words = ["harbour", "council", "ferry", "wall", "winter", "storm", "budget", "vote", "mayor", "repair", "crane", "tide", "ship", "quay"];
        string Some(int count) => string.Join(' ', random.GetItems(words, count));
        var articles = Directory.CreateDirectory(Path.Combine(_folder.FullName, "articles")).FullName;
        for (var number = 0; number < ArticlesInAll; number++)
        {
            var paragraphs = Enumerable.Range(0, ParagraphsEach)
                .Select(place => $"The {Some(12)} was seen in hall {number}-{place}. “We will keep the {Some(6)} open,” said Ann Writer, the harbour master.");
            File.WriteAllText(
                Path.Combine(articles, $"{number:000}.md"),
                $"---\ntitle: Harbour story {number}\noutlet: The Harbour Post\ndate: 2031-03-04\n---\n{string.Join("\n\n", paragraphs)}\n");
        }

        return articles;
    }
}
