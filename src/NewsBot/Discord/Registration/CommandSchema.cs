using NewsBot.Commands;
using NewsBot.Commands.Catalogue;
using NewsBot.Discord.Localisation;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Registration;

/// <summary>Turns the commands into what Discord is told of them.</summary>
internal static class CommandSchema
{
    /// <summary>Whether the answer is for everyone in the channel: an option that every command has in Discord.</summary>
    public const string Share = "share";

    /// <summary>Manage Server: https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags.</summary>
    public const ulong ManageGuild = 1 << 5;

    private const int MostChoices = 25;
    private const int LongestChoice = 100;

    /// <summary>Every command that may be used in Discord, and the two on messages; in a fixed order, so that it can be compared.</summary>
    public static IReadOnlyList<ApplicationCommand> Of(CommandCatalogue catalogue) =>
    [
        .. catalogue.All.Select(command => command.Definition).Where(definition => definition.Audience is not Audience.Operators).Select(Command),
        OnMessage(MessageCommandNames.CheckQuote),
        OnMessage(MessageCommandNames.WhoSaid),
    ];

    private static ApplicationCommand Command(CommandDefinition definition) => new()
    {
        Type = ApplicationCommand.Slash,
        Name = definition.Name,
        NameLocalizations = CommandWording.Names(definition.Name),
        Description = definition.Description,
        DescriptionLocalizations = CommandWording.Descriptions(definition.Name),
        Options = definition.Subcommands.Count > 0
            ? [.. definition.Subcommands.Where(verb => verb.Audience is not Audience.Operators).Select(verb => Verb(definition.Name, verb))]
            : Options(definition.Name, definition.Options),
        DefaultMemberPermissions = definition.Audience is Audience.Editors
            ? ManageGuild.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null,
    };

    private static ApplicationCommand OnMessage(string name) => new()
    {
        Type = ApplicationCommand.OnMessage,
        Name = name,
        NameLocalizations = CommandWording.Names(name),
        Description = "",
    };

    private static ApplicationOption Verb(string command, CommandDefinition verb) => new()
    {
        Type = ApplicationOption.Subcommand,
        Name = verb.Name,
        NameLocalizations = CommandWording.Names($"{command} {verb.Name}"),
        Description = verb.Description,
        DescriptionLocalizations = CommandWording.Descriptions($"{command} {verb.Name}"),
        Options = Options($"{command} {verb.Name}", verb.Options),
    };

    private static IReadOnlyList<ApplicationOption> Options(string path, IReadOnlyList<CommandOption> options) =>
    [
        .. options.Where(option => option.Kind is not OptionKind.Path) // a file of the machine is nothing for a chat
            .OrderByDescending(option => option.Required).Select(option => Option(path, option)), // Discord wants the required ones first
        new ApplicationOption
        {
            Type = ApplicationOption.Boolean,
            Name = Share,
            NameLocalizations = CommandWording.Names($"* {Share}"),
            Description = "Whether everyone in the channel sees the answer; otherwise you alone do",
            DescriptionLocalizations = CommandWording.Descriptions($"* {Share}"),
        },
    ];

    private static ApplicationOption Option(string path, CommandOption option)
    {
        var type = option.Kind switch
        {
            OptionKind.Number => ApplicationOption.Integer,
            OptionKind.Flag => ApplicationOption.Boolean,
            _ => ApplicationOption.Text,
        };
        var isText = type == ApplicationOption.Text;
        var choices = isText && option.Choices.Count is > 0 and <= MostChoices && option.Choices.All(choice => choice.Length <= LongestChoice);
        return new ApplicationOption
        {
            Type = type,
            Name = option.Name,
            NameLocalizations = CommandWording.Names($"{path} {option.Name}"),
            Description = option.Description,
            DescriptionLocalizations = CommandWording.Descriptions($"{path} {option.Name}"),
            Required = option.Required ? true : null,
            Choices = choices ? [.. option.Choices.Select(choice => new CommandChoice(choice, choice))] : null,
            Autocomplete = isText && !choices && (option.Completion is not Completion.None || option.Choices.Count > 0) ? true : null,
            MaxLength = isText && !choices ? Math.Clamp(option.MaxLength, 1, 6000) : null,
        };
    }
}
