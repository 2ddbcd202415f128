using System.Text.Json;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>Discord's machine-readable description of its HTTP API, to hold requests against.</summary>
internal sealed class OpenApiDescription
{
    private readonly JsonElement _paths;
    private readonly JsonSchema _strict;
    private readonly JsonSchema _lenient;

    private OpenApiDescription(JsonElement root)
    {
        _paths = root.GetProperty("paths");
        _strict = new JsonSchema(root, strict: true);
        _lenient = new JsonSchema(root, strict: false);
    }

    /// <summary>The description beside the project; null where it is absent.</summary>
    public static OpenApiDescription? Beside { get; } = Load();

    /// <summary>What the description does not allow about a request, one line each; empty where it is valid.</summary>
    /// <param name="method">In capitals.</param>
    /// <param name="path">Below the version, with a leading slash ("/channels/1/messages").</param>
    /// <param name="json">The body; undefined for none.</param>
    /// <param name="strict">Whether a property that the description does not name is a mistake; Discord itself drops it.</param>
    public IReadOnlyList<string> Broken(string method, string path, JsonElement json, bool strict)
    {
        if (Find(path) is not { } template) return [$"no path {path}"];
        if (!template.Value.TryGetProperty(method.ToLowerInvariant(), out var operation)) return [$"no {method} on {template.Name}"];
        if (!operation.TryGetProperty("requestBody", out var body)) return json.ValueKind is JsonValueKind.Undefined ? [] : [$"{method} {template.Name} takes no body"];
        if (json.ValueKind is JsonValueKind.Undefined)
            return body.TryGetProperty("required", out var required) && required.GetBoolean() ? [$"{method} {template.Name} needs a body"] : [];

        var schema = body.GetProperty("content").GetProperty("application/json").GetProperty("schema");
        return (strict ? _strict : _lenient).Broken(schema, json, $"{method} {template.Name}");
    }

    private static OpenApiDescription? Load()
    {
        var file = Folders.Shared is { } shared ? Path.Combine(shared, "discord", "openapi.json") : null;
        return file is not null && File.Exists(file) ? new OpenApiDescription(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement) : null;
    }

    /// <summary>The path's template; one with a literal part where another has an id goes first.</summary>
    private JsonProperty? Find(string path)
    {
        var parts = path.Split('/');
        return _paths.EnumerateObject().Cast<JsonProperty?>()
            .Where(candidate => Matches(candidate!.Value.Name.Split('/'), parts))
            .OrderBy(candidate => candidate!.Value.Name.Count(letter => letter == '{'))
            .FirstOrDefault();
    }

    private static bool Matches(string[] template, string[] parts) =>
        template.Length == parts.Length && template.Zip(parts).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second);
}
