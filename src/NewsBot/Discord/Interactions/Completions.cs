using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Pages;

namespace NewsBot.Discord.Interactions;

/// <summary>Offers values while an option is typed.</summary>
internal sealed class Completions(CommandCatalogue catalogue, CommandCompleter completer, Callers callers, TimeProvider clock)
{
    private const int Most = 25;
    private const int Longest = 100;

    /// <summary>Late values are of no use to who types: none are offered then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    public async Task AnswerAsync(OpenInteraction open, CancellationToken cancellationToken) =>
        await open.CompleteAsync(new CompletionResponse(new CompletionChoices(await ChoicesAsync(open, cancellationToken))), cancellationToken);

    private async Task<IReadOnlyList<CommandChoice>> ChoicesAsync(OpenInteraction open, CancellationToken cancellationToken)
    {
        var call = callers.CallOf(open.Interaction);
        var typed = open.Interaction.Data?.Options ?? [];
        var focused = typed.Concat(typed.SelectMany(option => option.Options ?? [])).FirstOrDefault(option => option.Focused);
        var definition = catalogue.Find(call.Name)?.Definition;
        var audience = definition?.AudienceWith(call.Subcommand);
        if (definition is null || audience is Audience.Operators || (audience is Audience.Editors && !call.Asker.IsEditor)) return [];

        var options = call.Subcommand is null ? definition.Options : definition.Verb(call.Subcommand)?.Options;
        if (focused is null || options?.FirstOrDefault(option => option.Name == focused.Name) is not { } option) return [];

        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var values = await completer.CompleteAsync(option, focused.Typed, either.Token);
            return
            [
                .. values.Where(value => value.Length is > 0 and <= Longest).Distinct(StringComparer.Ordinal).Take(Most)
                    .Select(value => new CommandChoice(DiscordText.Shorten(value, Longest), value)),
            ];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }
}
