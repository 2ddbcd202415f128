using System.Text.Json;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>One request as the simulated Discord received it.</summary>
internal sealed record RequestRecord
{
    public required string Method { get; init; }

    /// <summary>Below the version, decoded, with a leading slash.</summary>
    public required string Path { get; init; }

    /// <summary>Undefined where there was none.</summary>
    public JsonElement Json { get; init; }

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    /// <summary>When it arrived, by the simulator's clock.</summary>
    public required long At { get; init; }

    /// <summary>What Discord's rules do not allow about it.</summary>
    public required IReadOnlyList<string> Broken { get; init; }

    /// <summary>What was answered; 0 where the line was cut.</summary>
    public int Status { get; set; }

    public override string ToString() => $"{Method} {Path} → {Status}";
}
