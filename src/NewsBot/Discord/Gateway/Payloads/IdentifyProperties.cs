namespace NewsBot.Discord.Gateway.Payloads;

/// <summary>What connects.</summary>
internal sealed record IdentifyProperties
{
    public string Os { get; init; } = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    public string Browser { get; init; } = "newsbot";

    public string Device { get; init; } = "newsbot";
}
