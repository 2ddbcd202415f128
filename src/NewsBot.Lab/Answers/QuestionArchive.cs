using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Answers;
using NewsBot.Ingestion;
using NewsBot.Lab.Comparing;
using NewsBot.Storage.Filters;
using NewsBot.Storage.Writing;
using NewsBot.Summaries.Steps;
using NewsBot.Terminal;

namespace NewsBot.Lab.Answers;

/// <summary>An archive in a folder of its own, which is deleted at the end, and what the bot finds in it for a question.</summary>
internal sealed class QuestionArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-lab-");
    private readonly IHost _host;

    private QuestionArchive(string seeds)
    {
        var builder = BotSetup.Create(new TerminalOptions { Database = Path.Combine(_folder.FullName, "questions.db") });
        builder.Configuration.AddInMemoryCollection([new("Seeds:Folder", Path.GetFullPath(seeds))]);
        builder.Logging.ClearProviders();
        _host = builder.Build();
    }

    /// <summary>An archive of planted stories.</summary>
    public static QuestionArchive OfStories(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var archive = new QuestionArchive(".");
        var analyser = archive._host.Services.GetRequiredService<ArticleAnalyser>();
        var articles = files.SelectMany(JsonLines.ReadWhole<PlantedStory>).SelectMany(story => story.Articles.Select(article => PrintedArticles.Of(article.Id, article.Outlet, article.Title, article.Body, story.Date)));
        archive._host.Services.GetRequiredService<ArticleWriter>().Save([.. articles.Select(article => analyser.Analyse(article))], cancellationToken);
        return archive;
    }

    /// <summary>An archive of the articles in a folder, read in as the bot does.</summary>
    public static async Task<QuestionArchive> OfFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var archive = new QuestionArchive(folder);
        await archive._host.Services.GetRequiredService<SeedReader>().FillAsync(null, cancellationToken);
        return archive;
    }

    /// <summary>What the bot finds for a question.</summary>
    public FoundAnswers Found(AskedQuestion question, CancellationToken cancellationToken)
    {
        var subject = UnderstandStep.Understand(question.Question, ArticleFilter.None, QuestionAnswerer.MostSentences);
        return new FoundAnswers(question, subject, _host.Services.GetRequiredService<RetrieveStep>().Retrieve(subject, cancellationToken));
    }

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
