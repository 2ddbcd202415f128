using System.Globalization;
using NewsBot.Commands.Catalogue;
using NewsBot.Dates;
using NewsBot.Replies;
using NewsBot.Retrieval;
using NewsBot.Retrieval.Understanding;

namespace NewsBot.Commands.Calls;

/// <summary>Takes days, an outlet and a speaker out of the words of a topic and puts them where the command has an option for them.</summary>
internal sealed class CallReader(QueryReader reader, PassageSearch passages)
{
    /// <summary>The call as it is meant, with a sentence on whatever was not taken word for word; the call itself where there is nothing of the kind.</summary>
    public ReadCall Read(CommandDefinition definition, CommandCall call, CancellationToken cancellationToken)
    {
        // Of verbs the one alone that asks ("digest now"): what a watch or a schedule keeps is kept as typed.
        if (call.Subcommand is { } verb && verb != definition.Otherwise) return new(call, []);

        definition = definition.Verb(call.Subcommand) ?? definition;
        var topic = definition.Options.FirstOrDefault(option => option.Name == StandardOptions.Topic.Name);
        if (topic is null || call.Text(topic.Name) is not { } typed) return new(call, []);
        if (reader.Impossible(typed, LocaleOf(call)) is { } impossible) return ReadCall.Wrong(call, $"There is no such date as “{impossible}”; in quotation marks it would be searched for.");

        var parts = reader.Read(typed, LocaleOf(call), cancellationToken).Where(part => OptionFor(definition, call, part) is not null).ToList();
        var rest = QueryReader.Without(typed, parts);
        if (!rest.Any(char.IsLetterOrDigit) && (topic.Required || parts.All(part => part.Days is null) || definition.Options.All(option => option.Name != "date")))
            (parts, rest) = ([], typed);

        var options = new Dictionary<string, string>(call.Options) { [topic.Name] = rest };
        if (!rest.Any(char.IsLetterOrDigit)) options.Remove(topic.Name);
        foreach (var part in parts)
        {
            if (OptionFor(definition, call, part) is not "from" and { } option) options[option] = part.Outlet ?? part.Speaker ?? part.Days!.Value.ToString();
            else (options["from"], options["to"]) = (DayRange.Of(part.Days!.Value.First).ToString(), DayRange.Of(part.Days.Value.Last).ToString());
        }

        var spelling = options.ContainsKey(topic.Name) ? passages.Misspelt(rest, cancellationToken) : [];
        if (parts.Count == 0) return new(call, [.. spelling.Select(Note)]);
        return new(call with { Options = options }, [.. parts.Select(Note), .. spelling.Select(Note)]);
    }

    /// <summary>The option that a part goes into ("from" stands for "from" and "to"); null where the command has none, or the asker has filled it.</summary>
    private static string? OptionFor(CommandDefinition definition, CommandCall call, QueryPart part)
    {
        bool Known(string name) => definition.Options.Any(option => option.Name == name);
        if (part.Speaker is not null) return Known("speaker") && call.Text("speaker") is null ? "speaker" : null;
        if (part.Outlet is not null) return Known("outlet") && call.Text("outlet") is null ? "outlet" : null;
        if (call.Text("date") is not null || call.Text("from") is not null || call.Text("to") is not null) return null;
        return Known("from") && Known("to") ? "from" : Known("date") ? "date" : null;
    }

    private static string Note(QueryPart part)
    {
        var meant = part.Outlet is { } outlet ? $"the outlet {outlet}"
            : part.Speaker is not null ? "the speaker"
            : part.Days is { IsOneDay: true } day ? $"the date {ReplyWords.Day(day.First)}"
            : $"the days {ReplyWords.Day(part.Days!.Value.First)} to {ReplyWords.Day(part.Days.Value.Last)}";
        return $"“{part.Words}” is taken as {meant}; in quotation marks it would be searched for.";
    }

    private static string Note(NearWord near) => $"The archive has no “{near.Typed}”; “{near.Nearest}” was searched for too.";

    private static CultureInfo? LocaleOf(CommandCall call)
    {
        try
        {
            return CultureInfo.GetCultureInfo(call.Asker.Locale);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
