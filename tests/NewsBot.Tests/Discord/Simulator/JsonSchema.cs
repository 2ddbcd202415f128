using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>
/// The part of JSON Schema that Discord's description uses. Stricter in one thing: a property that the schema does not name is a mistake, for
/// Discord would silently drop it.
/// </summary>
internal sealed class JsonSchema(JsonElement root, bool strict)
{
    /// <summary>Where the prose documentation says otherwise it is right: the property, and the type it has there.</summary>
    private static readonly Dictionary<string, string> DocumentationWins = new(StringComparer.Ordinal)
    {
        // A bit set as a string: https://docs.discord.com/developers/interactions/application-commands#application-command-object
        ["default_member_permissions"] = "string",
    };

    public IReadOnlyList<string> Broken(JsonElement schema, JsonElement value, string at)
    {
        var broken = new List<string>();
        Check(schema, value, at, broken);
        return broken;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> broken)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            switch (rule.Name)
            {
                case "$ref":
                    Check(Resolve(rule.Value.GetString()!), value, at, broken);
                    break;
                case "type":
                    var types = rule.Value.ValueKind is JsonValueKind.Array ? rule.Value.EnumerateArray().Select(type => type.GetString()!) : [rule.Value.GetString()!];
                    if (!types.Any(type => Is(type, value))) broken.Add($"{at}: {value.ValueKind} is not {rule.Value}");
                    break;
                case "enum" when !rule.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)):
                case "const" when !JsonElement.DeepEquals(rule.Value, value):
                    broken.Add($"{at}: {value} is not one of {rule.Value}");
                    break;
                case "allOf":
                    foreach (var part in rule.Value.EnumerateArray()) Check(part, value, at, broken);
                    break;
                case "anyOf" or "oneOf":
                    CheckAlternatives(rule.Name, rule.Value, value, at, broken);
                    break;
                default:
                    CheckRule(schema, rule, value, at, broken);
                    break;
            }
        }
    }

    private void CheckAlternatives(string kind, JsonElement alternatives, JsonElement value, string at, List<string> broken)
    {
        var tries = alternatives.EnumerateArray().Select(alternative => Broken(alternative, value, at)).ToList();
        var matches = tries.Count(found => found.Count == 0);
        if (kind is "oneOf" ? matches == 1 : matches > 0) return;

        broken.AddRange(matches > 1 ? [$"{at}: {matches} alternatives match"] : tries.MinBy(found => found.Count) ?? []);
    }

    private void CheckRule(JsonElement schema, JsonProperty rule, JsonElement value, string at, List<string> broken)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, rule, value, at, broken);
                break;
            case JsonValueKind.Array:
                CheckArray(rule, value, at, broken);
                break;
            case JsonValueKind.String:
                var text = value.GetString()!;
                var length = text.EnumerateRunes().Count();
                Require(rule.Name is not "minLength" || length >= rule.Value.GetInt32(), $"{at}: shorter than {rule.Value}");
                Require(rule.Name is not "maxLength" || length <= rule.Value.GetInt32(), $"{at}: {length} is longer than {rule.Value}");
                Require(rule.Name is not "pattern" || Regex.IsMatch(text, rule.Value.GetString()!), $"{at}: does not match {rule.Value}");
                Require(rule.Name is not "format" || HasFormat(rule.Value.GetString()!, text), $"{at}: is no {rule.Value}");
                break;
            case JsonValueKind.Number:
                Require(rule.Name is not "minimum" || value.GetDouble() >= rule.Value.GetDouble(), $"{at}: below {rule.Value}");
                Require(rule.Name is not "maximum" || value.GetDouble() <= rule.Value.GetDouble(), $"{at}: above {rule.Value}");
                break;
        }

        void Require(bool holds, string complaint)
        {
            if (!holds) broken.Add(complaint);
        }
    }

    private void CheckObject(JsonElement schema, JsonProperty rule, JsonElement value, string at, List<string> broken)
    {
        switch (rule.Name)
        {
            case "required":
                foreach (var name in rule.Value.EnumerateArray())
                    if (!value.TryGetProperty(name.GetString()!, out _)) broken.Add($"{at}: {name} is missing");
                break;
            case "properties":
                foreach (var property in value.EnumerateObject())
                {
                    if (DocumentationWins.TryGetValue(property.Name, out var type))
                    {
                        if (!Is(type, property.Value) && !Is("null", property.Value)) broken.Add($"{at}.{property.Name}: is no {type}");
                    }
                    else if (rule.Value.TryGetProperty(property.Name, out var inner)) Check(inner, property.Value, $"{at}.{property.Name}", broken);
                    else if (strict && !schema.TryGetProperty("additionalProperties", out _)) broken.Add($"{at}: {property.Name} is unknown");
                }

                break;
            case "additionalProperties" when rule.Value.ValueKind is JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                    if (!schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _))
                        Check(rule.Value, property.Value, $"{at}.{property.Name}", broken);
                break;
            case "maxProperties" when value.EnumerateObject().Count() > rule.Value.GetInt32():
            case "minProperties" when value.EnumerateObject().Count() < rule.Value.GetInt32():
                broken.Add($"{at}: {rule.Name} {rule.Value}");
                break;
        }
    }

    private void CheckArray(JsonProperty rule, JsonElement value, string at, List<string> broken)
    {
        switch (rule.Name)
        {
            case "items":
                var index = 0;
                foreach (var item in value.EnumerateArray()) Check(rule.Value, item, $"{at}[{index++}]", broken);
                break;
            case "minItems" when value.GetArrayLength() < rule.Value.GetInt32():
            case "maxItems" when value.GetArrayLength() > rule.Value.GetInt32():
                broken.Add($"{at}: {value.GetArrayLength()} items, {rule.Name} {rule.Value}");
                break;
            case "uniqueItems" when rule.Value.GetBoolean() && value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() < value.GetArrayLength():
                broken.Add($"{at}: not unique");
                break;
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(root, (element, part) => element.GetProperty(part));

    private static bool Is(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind is JsonValueKind.Null,
        "string" => value.ValueKind is JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        "number" => value.ValueKind is JsonValueKind.Number,
        "integer" => value.ValueKind is JsonValueKind.Number && value.GetDouble() % 1 == 0,
        _ => throw new NotSupportedException(type),
    };

    private static bool HasFormat(string format, string text) => format switch
    {
        "snowflake" => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
