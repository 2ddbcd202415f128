namespace NewsBot.Chat;

/// <summary>A file that goes with a message.</summary>
/// <param name="Name">With its ending, without a folder ("who-said.md").</param>
/// <param name="MediaType">For example "text/markdown".</param>
/// <param name="Content">The bytes.</param>
internal sealed record ChatFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
