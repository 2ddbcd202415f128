using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord;

namespace NewsBot.Tests.House;

/// <summary>What is written about the bot is what the bot has.</summary>
public sealed class DocumentationTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Folders.Project, "README.md"));

    [Fact]
    public void The_readme_lists_every_command()
    {
        using var host = BotSetup.Create(new()).Build();

        var missing = host.Services.GetRequiredService<CommandCatalogue>().All
            .Select(command => command.Definition)
            .Where(command => !s_readme.Contains($"`{(command.Audience is Audience.Operators ? "newsbot " : "/")}{command.Name}`", StringComparison.Ordinal))
            .Select(command => command.Name);

        Assert.Empty(missing);
    }

    [Fact]
    public void The_settings_file_holds_every_setting_and_no_other()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folders.Project, "appsettings.json")));
        var written = settings.RootElement.EnumerateObject()
            .Where(section => section.Name != "Logging")
            .SelectMany(section => section.Value.EnumerateObject().Select(setting => $"{section.Name}:{setting.Name}"));

        Assert.Equal(Known().Order(), written.Order());
    }

    [Fact]
    public void The_readme_explains_every_setting()
    {
        var missing = Known().Where(setting => !s_readme.Contains($"`{setting}`", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Known() => DiscordOptions.Settings.Concat(
        from options in typeof(BotSetup).Assembly.GetTypes()
        let section = options.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string
        where section is not null && options.Name.EndsWith("Options", StringComparison.Ordinal)
        from property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        select $"{section}:{property.Name}");
}
