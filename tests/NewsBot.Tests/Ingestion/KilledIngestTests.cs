using System.Diagnostics;
using Microsoft.Extensions.Options;
using NewsBot.Storage;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Settings;
using NewsBot.Storage.Writing;

namespace NewsBot.Tests.Ingestion;

/// <summary>
/// Kills the program itself while it reads articles in. Twice in every run; NEWSBOT_KILLS=20 makes it twenty times, for a check before a release.
/// </summary>
public sealed class KilledIngestTests : IDisposable
{
    private const int ArticlesInAll = 150;
    private const int ArticlesUpdated = 60;
    private const int ParagraphsEach = 6;
    private const int MostKills = 40;
    private static readonly TimeSpan s_longestRun = TimeSpan.FromMinutes(2);

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("NEWSBOT_KILLS"), out var asked) ? asked : 2;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_killed_reading_in_leaves_whole_articles_and_the_next_one_ends_it()
    {
        var kills = Kills;
        var random = new Random(20310304);
        var articles = WriteArticles(random, ArticlesInAll);
        var partly = 0;

        // A fast machine may be through before the kill comes: then another pair of kills is tried.
        for (var kill = 0; kill < kills || kill % 2 == 1 || (partly == 0 && kill < MostKills); kill++)
        {
            var database = Path.Combine(_folder.FullName, $"archive-{kill / 2}.db"); // every file is killed twice before it is read in to the end

            using (var ingest = Start("ingest", articles, "--database", database))
            {
                if (kill > 0) ingest.StandardError.ReadLine(); // the first article is stored
                ingest.WaitForExit(random.Next(400));
                ingest.Kill();
                ingest.WaitForExit();
            }

            var stored = File.Exists(database) ? CountWholeArticles(database) : 0;
            if (stored is > 0 and < ArticlesInAll) partly++;
            if (kill % 2 == 0) continue;

            using var next = Start("ingest", articles, "--database", database);
            next.StandardError.ReadToEnd();
            Assert.True(next.WaitForExit(s_longestRun));
            Assert.Equal(0, next.ExitCode);
            Assert.Equal(ArticlesInAll, CountWholeArticles(database));
        }

        Assert.True(partly > 0, "no kill met the program in the middle of its work");
    }

    [Fact]
    public void A_killed_update_leaves_each_article_in_its_old_words_or_its_new_ones_and_what_was_retracted_stays_so()
    {
        var rounds = Math.Max(1, Kills / 2);
        var random = new Random(20310305);
        var articles = WriteArticles(random, ArticlesUpdated);
        var database = Path.Combine(_folder.FullName, "updated.db");
        RunToTheEnd("ingest", articles, "--database", database);
        using (var archive = Open(database))
        {
            var withdrawn = new ArticleStore(archive).Matching(ArticleFilter.None, 1, CancellationToken.None)[0].Id;
            new WithdrawalStore(archive, TimeProvider.System).Withdraw(new Withdrawal { ArticleId = withdrawn, Reason = "wrong", By = Withdrawal.Operator }, CancellationToken.None);
        }

        for (var round = 1; round <= rounds; round++)
        {
            foreach (var file in Directory.EnumerateFiles(articles)) File.AppendAllText(file, $"\n\nThis was added in round {round}.\n");
            using (var ingest = Start("ingest", articles, "--database", database))
            {
                ingest.StandardError.ReadLine();
                ingest.WaitForExit(random.Next(400));
                ingest.Kill();
                ingest.WaitForExit();
            }

            AssertVersions(database, round, ended: false);
            RunToTheEnd("ingest", articles, "--database", database);
            AssertVersions(database, round, ended: true);
        }
    }

    // Every article has as many versions before it as its own number says, each version's words are its own, and the one that was retracted has its first.
    private static void AssertVersions(string database, int round, bool ended)
    {
        using var archive = Open(database);
        Assert.Empty(archive.CheckIntegrity());
        Assert.Empty(new ArchiveCheck(archive).Problems(CancellationToken.None));
        using var session = archive.Read();
        var articles = session.Query(
            """
            select withdrawn_at is not null, version, (select count(*) from article_version v where v.article = a.number), body,
                   (select count(*) from quote q where q.article = a.number)
            from article a
            """,
            row => (Withdrawn: row.GetBoolean(0), Version: row.GetInt32(1), Before: row.GetInt32(2), Body: row.GetString(3), Quotes: row.GetInt32(4)));
        Assert.Equal(ArticlesUpdated, articles.Count);
        Assert.Equal(1, Assert.Single(articles, article => article.Withdrawn).Version);
        foreach (var article in articles.Where(article => !article.Withdrawn))
        {
            Assert.InRange(article.Version, ended ? round + 1 : round, round + 1);
            Assert.Equal(article.Version - 1, article.Before);
            Assert.Equal(article.Version - 1, article.Body.Split("This was added in round").Length - 1);
            Assert.Equal(ParagraphsEach, article.Quotes);
        }
    }

    // Checks the whole file; each article has two passages' worth of words, one quotation a paragraph, its dates and its line in the change log.
    private static int CountWholeArticles(string database)
    {
        using var archive = Open(database);
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

    private static void RunToTheEnd(params string[] arguments)
    {
        using var run = Start(arguments);
        run.StandardError.ReadToEnd();
        Assert.True(run.WaitForExit(s_longestRun));
        Assert.Equal(0, run.ExitCode);
    }

    private static Archive Open(string database) => new(Options.Create(new StorageOptions { Path = database }));

    private static Process Start(params string[] arguments) => BuiltProgram.Start(arguments);

    private string WriteArticles(Random random, int count)
    {
        string[] words = ["harbour", "council", "ferry", "wall", "winter", "storm", "budget", "vote", "mayor", "repair", "crane", "tide", "ship", "quay"];
        string Some(int count) => string.Join(' ', random.GetItems(words, count));
        var articles = Directory.CreateDirectory(Path.Combine(_folder.FullName, "articles")).FullName;
        for (var number = 0; number < count; number++)
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
