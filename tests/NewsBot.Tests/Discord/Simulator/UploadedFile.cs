using System.Text;

namespace NewsBot.Tests.Discord.Simulator;

/// <summary>A file as the simulated Discord received it.</summary>
internal sealed record UploadedFile(string Name, string? MediaType, byte[] Content)
{
    public string Text => Encoding.UTF8.GetString(Content);
}
