using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>
/// What Discord refuses though its machine-readable description allows it, by the prose documentation
/// (https://docs.discord.com/developers/resources/message, …/components/reference, …/interactions/application-commands), and what this bot
/// promises on top: nobody is ever pinged.
/// </summary>
internal static class FurtherRules
{
    private static readonly string[] Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr",
        "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    /// <summary>What is wrong with a message, one line each.</summary>
    /// <param name="message">Its JSON.</param>
    /// <param name="files">How many files came with it.</param>
    /// <param name="isNew">Whether it must say something; an edit may leave what stands there.</param>
    public static IReadOnlyList<string> OfMessage(JsonElement message, int files, bool isNew)
    {
        var broken = new List<string>();
        var embeds = List(message, "embeds");
        var rows = List(message, "components");
        Require(Length(message, "content") <= 2000, "content over 2,000");
        Require(!isNew || Length(message, "content") + embeds.Count + files + rows.Count > 0, "empty message");
        Require(embeds.Sum(Weight) <= 6000, $"embeds over 6,000 together: {embeds.Sum(Weight)}");
        foreach (var embed in embeds)
        {
            Require(Length(embed, "title") <= 256, "embed title over 256");
            Require(Length(embed, "description") <= 4096, "embed description over 4,096");
            Require(Weight(embed) > 0, "empty embed");
            Require(!embed.TryGetProperty("footer", out var footer) || Length(footer, "text") is > 0 and <= 2048, "embed footer empty or over 2,048");
            foreach (var field in List(embed, "fields"))
                Require(Length(field, "name") is > 0 and <= 256 && Length(field, "value") is > 0 and <= 1024, "embed field empty or too long");
        }

        Require(rows.Count <= 5, "more than 5 rows");
        var buttons = rows.SelectMany(row => List(row, "components")).ToList();
        Require(rows.All(row => List(row, "components").Count is > 0 and <= 5), "a row without or with more than 5 buttons");
        var ids = buttons.Where(button => button.TryGetProperty("custom_id", out _)).Select(button => button.GetProperty("custom_id").GetString()).ToList();
        Require(ids.Distinct().Count() == ids.Count, "custom_id twice");
        foreach (var button in buttons)
        {
            var isLink = button.GetProperty("style").GetInt32() == 5;
            Require(isLink == button.TryGetProperty("url", out _), "a link button needs url, another must not have it");
            Require(isLink != button.TryGetProperty("custom_id", out _), "a button has either custom_id or url");
            Require(Length(button, "label") is > 0 and <= 80, "label empty or over 80");
            Require(Length(button, "url") <= 512 && Length(button, "custom_id") <= 100, "url or custom_id too long");
        }

        Require(message.TryGetProperty("allowed_mentions", out var mentions) && List(mentions, "parse").Count == 0
                && List(mentions, "users").Count == 0 && List(mentions, "roles").Count == 0, "somebody could be pinged");
        Require(Length(message, "nonce") <= 25, "nonce over 25");
        var attachments = List(message, "attachments");
        Require(attachments.All(attachment => attachment.GetProperty("id").ValueKind is JsonValueKind.String), "an attachment id is no string");
        Require(files == 0 || attachments.Count >= files, "a file without its attachment");
        return broken;

        void Require(bool holds, string complaint)
        {
            if (!holds) broken.Add(complaint);
        }
    }

    /// <summary>What is wrong with a list of commands.</summary>
    public static IReadOnlyList<string> OfCommands(JsonElement commands)
    {
        var broken = new List<string>();
        var all = commands.EnumerateArray().ToList();
        if (all.Count(command => TypeOf(command) == 1) > 100) broken.Add("more than 100 slash commands");
        if (all.Count(command => TypeOf(command) == 3) > 15) broken.Add("more than 15 message commands");
        if (all.Select(command => (TypeOf(command), command.GetProperty("name").GetString())).Distinct().Count() < all.Count) broken.Add("a name twice");
        foreach (var command in all)
        {
            var name = command.GetProperty("name").GetString()!;
            if (TypeOf(command) == 1) CheckNamed(command, name, broken);
            else if (Length(command, "description") != 0 || List(command, "options").Count > 0) broken.Add($"{name}: a message command has neither description nor options");
            if (Weight(command, 0) > 8000) broken.Add($"{name}: over 8,000 characters");
            if (!command.TryGetProperty("contexts", out var contexts) || contexts.GetRawText() is not "[0]") broken.Add($"{name}: contexts not explicit");
            if (!command.TryGetProperty("integration_types", out var types) || types.GetRawText() is not "[0]") broken.Add($"{name}: integration_types not explicit");
            CheckLocales(command, name, broken);
        }

        return broken;
    }

    private static void CheckNamed(JsonElement element, string path, List<string> broken)
    {
        var name = element.GetProperty("name").GetString()!;
        if (!Regex.IsMatch(name, @"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$") || name.Any(char.IsUpper)) broken.Add($"{path}: bad name");
        if (Length(element, "description") is 0 or > 100) broken.Add($"{path}: description not 1 to 100");
        CheckLocales(element, path, broken);
        var options = List(element, "options");
        var wasOptional = false;
        foreach (var option in options)
        {
            var required = option.TryGetProperty("required", out var value) && value.ValueKind is JsonValueKind.True;
            if (required && wasOptional) broken.Add($"{path}: a required option after an optional one");
            wasOptional |= !required;
            var choices = List(option, "choices");
            if (choices.Count > 25 || choices.Any(choice => Length(choice, "name") is 0 or > 100 || Length(choice, "value") > 100)) broken.Add($"{path}: bad choices");
            if (choices.Count > 0 && option.TryGetProperty("autocomplete", out var completes) && completes.ValueKind is JsonValueKind.True)
                broken.Add($"{path}: autocomplete together with choices");
            CheckNamed(option, $"{path} {option.GetProperty("name")}", broken);
        }

        if (options.Select(option => option.GetProperty("name").GetString()).Distinct().Count() < options.Count) broken.Add($"{path}: an option twice");
    }

    private static void CheckLocales(JsonElement element, string path, List<string> broken)
    {
        foreach (var property in new[] { "name_localizations", "description_localizations" })
            if (element.TryGetProperty(property, out var localized) && localized.ValueKind is JsonValueKind.Object
                && localized.EnumerateObject().Any(entry => !Locales.Contains(entry.Name))) broken.Add($"{path}: an unknown locale");
    }

    /// <summary>Names, descriptions and values together, the longest translation counting: as the documentation counts the 8,000.</summary>
    private static int Weight(JsonElement element, int sum)
    {
        sum += Math.Max(Length(element, "name"), Longest(element, "name_localizations"));
        sum += Math.Max(Length(element, "description"), Longest(element, "description_localizations")) + Length(element, "value");
        return List(element, "options").Concat(List(element, "choices")).Aggregate(sum, (all, inner) => Weight(inner, all));
    }

    private static int Longest(JsonElement element, string name) =>
        element.TryGetProperty(name, out var localized) && localized.ValueKind is JsonValueKind.Object
            ? localized.EnumerateObject().Select(entry => entry.Value.GetString()!.Length).DefaultIfEmpty().Max() : 0;

    private static int Weight(JsonElement embed) =>
        Length(embed, "title") + Length(embed, "description")
        + (embed.TryGetProperty("footer", out var footer) ? Length(footer, "text") : 0)
        + (embed.TryGetProperty("author", out var author) ? Length(author, "name") : 0)
        + List(embed, "fields").Sum(field => Length(field, "name") + Length(field, "value"));

    private static int TypeOf(JsonElement command) => command.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.Number ? type.GetInt32() : 1;

    private static int Length(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()!.Length : 0;

    private static List<JsonElement> List(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array
            ? [.. value.EnumerateArray()] : [];
}
