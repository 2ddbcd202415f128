using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsBot.Answers;
using NewsBot.Commands;
using NewsBot.Commands.Calls;
using NewsBot.Desk;
using NewsBot.Digests;
using NewsBot.Discord;
using NewsBot.Embeddings;
using NewsBot.Embeddings.Remote.Settings;
using NewsBot.Inference;
using NewsBot.Ingestion;
using NewsBot.Ingestion.Upkeep;
using NewsBot.Prompts;
using NewsBot.Retrieval;
using NewsBot.Storage;
using NewsBot.Storage.Settings;
using NewsBot.Summaries;
using NewsBot.Terminal;

namespace NewsBot;

/// <summary>Puts the bot together: settings, logging, and one registration a folder.</summary>
internal static class BotSetup
{
    /// <summary>What the name of every environment variable that sets something begins with: NewsBot__Storage__Path.</summary>
    private const string EnvironmentPrefix = "NewsBot__";

    /// <param name="typed">What the command line says of every verb; a database file is relative to the working directory.</param>
    public static HostApplicationBuilder Create(TerminalOptions typed)
    {
        var folder = SettingsFolder.Find();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder });
        builder.Configuration
            .AddJsonFile(Path.Combine(folder, SettingsFolder.FileName), optional: true)
            .AddUserSecrets(typeof(BotSetup).Assembly, optional: true)
            .AddEnvironmentVariables(EnvironmentPrefix);
        if (typed.Database is { } database)
            builder.Configuration.AddInMemoryCollection([new($"{StorageOptions.Section}:{nameof(StorageOptions.Path)}", database is "" ? "" : Path.GetFullPath(database))]);

        // Standard output carries replies and nothing else.
        builder.Logging
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft.Hosting", LogLevel.Warning);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOptions<StorageOptions>().BindSettings(StorageOptions.Section)
            .PostConfigure(options => options.Path = Rooted(folder, options.Path)).ValidateOnStart();
        builder.Services.AddOptions<SeedsOptions>().BindSettings(SeedsOptions.Section)
            .PostConfigure(options => options.Folder = Rooted(folder, options.Folder));
        builder.Services.AddOptions<IngestionOptions>().BindSettings(IngestionOptions.Section).ValidateOnStart();
        builder.Services.AddOptions<RetentionOptions>().BindSettings(RetentionOptions.Section).ValidateOnStart();
        builder.Services.AddOptions<PromptsOptions>().BindSettings(PromptsOptions.Section)
            .PostConfigure(options => options.Folder = Rooted(folder, options.Folder)).ValidateOnStart();
        builder.Services.AddOptions<EmbeddingsOptions>().BindSettings(EmbeddingsOptions.Section).ValidateOnStart();
        builder.Services
            .AddStorage()
            .AddPrompts()
            .AddInference()
            .AddIngestion()
            .AddEmbeddings()
            .AddRetrieval()
            .AddDesk()
            .AddSummaries()
            .AddAnswers()
            .AddDigests()
            .AddCommands()
            .AddSingleton<CallReader>()
            .AddDiscord()
            .AddTerminal(typed, HistoryFile(builder.Configuration, folder));
        return builder;
    }

    // The prompt keeps its history beside the database.
    private static string HistoryFile(IConfiguration configuration, string folder)
    {
        var database = configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.Path)}"] is { Length: > 0 } path ? path : new StorageOptions().Path;
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database, folder))!, "history");
    }

    private static string Rooted(string folder, string path) => path is "" ? "" : Path.Combine(folder, path);
}
