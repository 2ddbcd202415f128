using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot;
using NewsBot.Discord;
using NewsBot.Prompts;
using NewsBot.Terminal;

// Whatever the language of the machine: the bot's own words, numbers and days are English, and a reader's locale comes with their call.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

IHost host;
bool connects;
try
{
    var typed = TerminalOptions.Read(args);
    host = BotSetup.Create(typed).Build();
    host.Services.GetRequiredService<IStartupValidator>().Validate();
    host.Services.GetRequiredService<ILoggerFactory>();
    host.Services.GetRequiredService<PromptCatalogue>();

    // Without a verb the bot goes where it is configured to go: to Discord with a token, else to the prompt.
    var hasToken = host.Services.GetRequiredService<DiscordOptions>().Token.Length > 0;
    connects = !typed.HasVerb && hasToken && !Console.IsInputRedirected;
}
catch (Exception exception) when (exception is OptionsValidationException or AggregateException or PromptException or InvalidDataException or InvalidOperationException
    or IOException or UnauthorizedAccessException)
{
    var place = exception.GetBaseException() is JsonException { LineNumber: { } line } ? $" It is not JSON from line {line + 1} on." : "";
    var sentences = exception is AggregateException several ? string.Join(' ', several.InnerExceptions.Select(one => one.Message)) : exception.Message;
    await Console.Error.WriteLineAsync($"The settings are wrong: {sentences}{place}");
    return 2;
}

using (host) return await host.Services.GetRequiredService<TerminalSession>().RunAsync(connects ? [.. args, "run"] : args, CancellationToken.None);
