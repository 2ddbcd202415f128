namespace NewsBot.Commands.Calls;

/// <summary>A command as somebody typed it: names and raw values.</summary>
internal sealed record CommandCall
{
    /// <summary>Without the slash.</summary>
    public required string Name { get; init; }

    public string? Subcommand { get; init; }

    /// <summary>Option name to typed value; an option that was not typed is absent.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    public Asker Asker { get; init; } = Asker.Operator;

    /// <summary>The trimmed value; null where the option was not typed or is blank.</summary>
    public string? Text(string option) =>
        Options.TryGetValue(option, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Whether the flag was given and not as "false".</summary>
    public bool Flag(string option, bool otherwise = false) =>
        Options.TryGetValue(option, out var value) ? !value.Equals("false", StringComparison.OrdinalIgnoreCase) : otherwise;

    /// <summary>The number, which the dispatcher has checked; null where the option was not typed.</summary>
    public int? Number(string option) =>
        Text(option) is { } value ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : null;
}
