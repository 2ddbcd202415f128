namespace NewsBot.Replies;

/// <summary>A file that belongs to a reply and that a chat platform can attach.</summary>
/// <param name="Name">With its ending, without a folder ("timeline.png").</param>
/// <param name="MediaType">For example "image/png".</param>
/// <param name="Content">The bytes.</param>
public sealed record ReplyFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
